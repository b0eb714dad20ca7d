/** Questions to a data set or to a server, and their answers as text. */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
