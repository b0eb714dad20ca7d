/** Mentions in; entities, calendar dates, events and claims out. */
@NullMarked
package org.dateline.resolve;

import org.jspecify.annotations.NullMarked;
