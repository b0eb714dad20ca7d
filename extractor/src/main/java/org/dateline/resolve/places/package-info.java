/** Which of the places with its name a name in an article means. */
@NullMarked
package org.dateline.resolve.places;

import org.jspecify.annotations.NullMarked;
