/** Tests of the tables of the world and of what is read from them. */
@NullMarked
package org.dateline.resolve.gazetteer;

import org.jspecify.annotations.NullMarked;
