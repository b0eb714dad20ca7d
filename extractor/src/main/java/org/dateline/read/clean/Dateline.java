package org.dateline.read.clean;

import java.util.Optional;
import org.dateline.read.dates.WrittenDate;

/**
 * The words before the first sentence of an agency's text: {@code GENEVA, March 3 (AFP) — }.
 *
 * @param length how many characters of the paragraph they take
 * @param date only when it is written with its year
 */
record Dateline(
    int length, Optional<String> place, Optional<String> agency, Optional<WrittenDate> date) {}
