/** What we know of the world: names, and the states, places and organisations they may denote. */
@NullMarked
package org.dateline.resolve.gazetteer;

import org.jspecify.annotations.NullMarked;
