@NullMarked
package org.dateline.resolve.coreference;

import org.jspecify.annotations.NullMarked;
