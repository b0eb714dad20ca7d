@NullMarked
package org.dateline.corpus.conllu;

import org.jspecify.annotations.NullMarked;
