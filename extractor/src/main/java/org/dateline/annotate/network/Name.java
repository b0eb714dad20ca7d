package org.dateline.annotate.network;

/**
 * A name that covers the words {@code [begin, end)} of a sentence; {@code type} as its label has
 * it.
 */
record Name(int begin, int end, String type, double probability) {}
