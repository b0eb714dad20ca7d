/**
 * Events in the sentences of an article: their type, participants, place, date and whether they
 * happened. Rules over shallow syntax; when the syntax is not sure, a part is left out.
 */
@NullMarked
package org.dateline.resolve.events;

import org.jspecify.annotations.NullMarked;
