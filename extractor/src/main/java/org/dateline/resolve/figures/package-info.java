/** How many people were killed, hurt or otherwise touched by an event, as its words say. */
@NullMarked
package org.dateline.resolve.figures;

import org.jspecify.annotations.NullMarked;
