/** Articles that are sent to a running server: read, turned into graphs, and served. */
@NullMarked
package org.dateline.server.intake;

import org.jspecify.annotations.NullMarked;
