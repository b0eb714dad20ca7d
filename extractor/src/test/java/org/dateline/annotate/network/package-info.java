@NullMarked
package org.dateline.annotate.network;

import org.jspecify.annotations.NullMarked;
