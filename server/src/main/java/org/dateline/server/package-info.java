/** A closed-by-default Fuseki over a data set. */
@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
