@NullMarked
package org.dateline.resolve.sectors;

import org.jspecify.annotations.NullMarked;
