/** Sources in, clean articles out. */
@NullMarked
package org.dateline.read;

import org.jspecify.annotations.NullMarked;
