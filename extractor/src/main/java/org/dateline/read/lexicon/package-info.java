/** The word lists of the read room: commented TSV files and what is looked up in them. */
@NullMarked
package org.dateline.read.lexicon;

import org.jspecify.annotations.NullMarked;
