/** Time expressions: sentences in, what each expression says out. Rules over words, no calendar. */
@NullMarked
package org.dateline.annotate.timex;

import org.jspecify.annotations.NullMarked;
