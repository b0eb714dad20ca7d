@NullMarked
package org.dateline.server.linked;

import org.jspecify.annotations.NullMarked;
