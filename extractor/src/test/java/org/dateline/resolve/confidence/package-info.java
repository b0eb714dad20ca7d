@NullMarked
package org.dateline.resolve.confidence;

import org.jspecify.annotations.NullMarked;
