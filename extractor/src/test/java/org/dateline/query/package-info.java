@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
