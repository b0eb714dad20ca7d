@NullMarked
package org.dateline.annotate;

import org.jspecify.annotations.NullMarked;
