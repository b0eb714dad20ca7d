package org.dateline.annotate.timex;

import org.dateline.annotate.Timex;

/** An expression that a rule found, and the position after its last word. */
record Found(Timex timex, int end) {}
