@NullMarked
package org.dateline.annotate.trigger;

import org.jspecify.annotations.NullMarked;
