@NullMarked
package org.dateline.graph;

import org.jspecify.annotations.NullMarked;
