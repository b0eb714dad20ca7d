@NullMarked
package org.dateline.read.language;

import org.jspecify.annotations.NullMarked;
