/** Words that may report an event. */
@NullMarked
package org.dateline.annotate.trigger;

import org.jspecify.annotations.NullMarked;
