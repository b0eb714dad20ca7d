/** Text into sentences, tokens, parts of speech and lemmas. */
@NullMarked
package org.dateline.annotate.sentence;

import org.jspecify.annotations.NullMarked;
