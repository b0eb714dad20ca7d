@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
