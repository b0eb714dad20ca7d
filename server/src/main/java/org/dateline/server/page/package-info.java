/** Pages for people: HTML that needs no scripts. */
@NullMarked
package org.dateline.server.page;

import org.jspecify.annotations.NullMarked;
