/** Which words tell of one event: odds learnt from pairs of triggers, and clusters by them. */
@NullMarked
package org.dateline.resolve.coreference;

import org.jspecify.annotations.NullMarked;
