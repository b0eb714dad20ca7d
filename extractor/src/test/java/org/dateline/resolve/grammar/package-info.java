@NullMarked
package org.dateline.resolve.grammar;

import org.jspecify.annotations.NullMarked;
