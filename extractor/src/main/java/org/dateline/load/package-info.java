/** RDF in; a TDB2 data set, a running Fuseki or files out. */
@NullMarked
package org.dateline.load;

import org.jspecify.annotations.NullMarked;
