@NullMarked
package org.dateline.resolve.dates;

import org.jspecify.annotations.NullMarked;
