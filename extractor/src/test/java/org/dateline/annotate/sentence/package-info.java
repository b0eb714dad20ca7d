@NullMarked
package org.dateline.annotate.sentence;

import org.jspecify.annotations.NullMarked;
