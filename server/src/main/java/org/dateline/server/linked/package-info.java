/**
 * Nodes of the graph that dereference: documents about them in the syntax that a client asks for.
 */
@NullMarked
package org.dateline.server.linked;

import org.jspecify.annotations.NullMarked;
