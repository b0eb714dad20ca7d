/** Phrases for actors coded as political scientists do: kind, state and sector. */
@NullMarked
package org.dateline.resolve.coding;

import org.jspecify.annotations.NullMarked;
