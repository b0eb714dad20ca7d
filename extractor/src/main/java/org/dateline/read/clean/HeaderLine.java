package org.dateline.read.clean;

import java.util.Optional;
import org.dateline.read.dates.WrittenDate;

/**
 * A line of a page that holds nothing but a date or the words of menus.
 *
 * @param isUpdate whether the line calls its date that of a later change
 * @param hasMenu whether words of menus are in it
 */
record HeaderLine(Optional<WrittenDate> date, boolean isUpdate, boolean hasMenu) {}
