package org.dateline.read.clean;

import org.dateline.text.Alignment;

/** A text without noise and its alignment with the text it was made from. */
record CleanText(String text, Alignment alignment) {}
