@NullMarked
package org.dateline.load;

import org.jspecify.annotations.NullMarked;
