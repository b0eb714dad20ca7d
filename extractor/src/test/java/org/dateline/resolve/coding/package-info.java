@NullMarked
package org.dateline.resolve.coding;

import org.jspecify.annotations.NullMarked;
