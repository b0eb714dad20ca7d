@NullMarked
package org.dateline.annotate.timex;

import org.jspecify.annotations.NullMarked;
