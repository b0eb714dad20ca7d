/** Parts of a data set as files that other tools open: networks, maps, tables, RDF. */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
