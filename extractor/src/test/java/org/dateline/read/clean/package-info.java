@NullMarked
package org.dateline.read.clean;

import org.jspecify.annotations.NullMarked;
