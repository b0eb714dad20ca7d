package org.dateline.read.clean;

import org.dateline.text.Alignment;

/** A document after cleaning: its text, where that stood in the source, and what the rest said. */
public record Cleaned(String text, Alignment alignment, Notes notes) {}
