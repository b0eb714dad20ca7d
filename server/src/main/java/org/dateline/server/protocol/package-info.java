/** What the SPARQL 1.1 protocols ask for and Fuseki leaves to others. */
@NullMarked
package org.dateline.server.protocol;

import org.jspecify.annotations.NullMarked;
