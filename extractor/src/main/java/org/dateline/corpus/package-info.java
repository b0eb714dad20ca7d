/** Facts in the exchange format of annotated corpora. */
@NullMarked
package org.dateline.corpus;

import org.jspecify.annotations.NullMarked;
