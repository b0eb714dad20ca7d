/** Which language a text is in. */
@NullMarked
package org.dateline.read.language;

import org.jspecify.annotations.NullMarked;
