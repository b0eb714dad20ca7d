/** Positions in text; every room may use them. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
