/** Facts and trees in the exchange formats of annotated corpora. */
@NullMarked
package org.dateline.corpus;

import org.jspecify.annotations.NullMarked;
