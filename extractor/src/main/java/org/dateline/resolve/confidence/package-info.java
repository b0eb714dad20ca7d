/**
 * How sure it is that an event was read rightly: signs of its words, and weights learnt from judged
 * events.
 */
@NullMarked
package org.dateline.resolve.confidence;

import org.jspecify.annotations.NullMarked;
