/** Text into sentences and tokens; words to lemmas. */
@NullMarked
package org.dateline.annotate.sentence;

import org.jspecify.annotations.NullMarked;
