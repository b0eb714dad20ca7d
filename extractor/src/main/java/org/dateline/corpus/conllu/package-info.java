/** Parsed sentences in the treebanks' exchange format, CoNLL-U. */
@NullMarked
package org.dateline.corpus.conllu;

import org.jspecify.annotations.NullMarked;
