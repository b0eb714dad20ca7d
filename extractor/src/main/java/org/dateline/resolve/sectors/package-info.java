/** What part of society an actor belongs to, and what kind of body a name is for. */
@NullMarked
package org.dateline.resolve.sectors;

import org.jspecify.annotations.NullMarked;
