/**
 * Which events and entities of a data set are the same: judgements on records, made anew each time.
 */
@NullMarked
package org.dateline.consolidate;

import org.jspecify.annotations.NullMarked;
