/** Time expressions placed on the calendar: anchors, tense, arithmetic. */
@NullMarked
package org.dateline.resolve.dates;

import org.jspecify.annotations.NullMarked;
