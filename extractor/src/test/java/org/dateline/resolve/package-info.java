@NullMarked
package org.dateline.resolve;

import org.jspecify.annotations.NullMarked;
