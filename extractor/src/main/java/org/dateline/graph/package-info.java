/** Facts in, RDF out. The only room that mints IRIs. */
@NullMarked
package org.dateline.graph;

import org.jspecify.annotations.NullMarked;
