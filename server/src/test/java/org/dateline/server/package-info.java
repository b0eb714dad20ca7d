@NullMarked
package org.dateline.server;

import org.jspecify.annotations.NullMarked;
