package org.dateline.read.language;

/**
 * The detector's best guess.
 *
 * @param code ISO 639-3
 * @param lead how many times likelier than English
 */
record LanguageGuess(String code, double lead) {}
