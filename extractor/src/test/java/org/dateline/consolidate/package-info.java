@NullMarked
package org.dateline.consolidate;

import org.jspecify.annotations.NullMarked;
