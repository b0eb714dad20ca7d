/** Tests of the decision between places of one name. */
@NullMarked
package org.dateline.resolve.places;

import org.jspecify.annotations.NullMarked;
