@NullMarked
package org.dateline.read.dates;

import org.jspecify.annotations.NullMarked;
