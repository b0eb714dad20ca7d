@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
