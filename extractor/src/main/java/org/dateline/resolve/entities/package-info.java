/** Names grouped into the persons, states, organisations and places they mean. */
@NullMarked
package org.dateline.resolve.entities;

import org.jspecify.annotations.NullMarked;
