/** Files and the documents in them: bytes, encodings and formats. */
@NullMarked
package org.dateline.read.source;

import org.jspecify.annotations.NullMarked;
