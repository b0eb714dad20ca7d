/** Calendar days as headers, metadata and datelines write them. */
@NullMarked
package org.dateline.read.dates;

import org.jspecify.annotations.NullMarked;
