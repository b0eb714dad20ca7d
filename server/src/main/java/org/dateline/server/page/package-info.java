/** Pages for people: HTML and SVG that need no scripts, save the query editor. */
@NullMarked
package org.dateline.server.page;

import org.jspecify.annotations.NullMarked;
