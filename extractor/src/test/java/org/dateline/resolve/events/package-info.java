@NullMarked
package org.dateline.resolve.events;

import org.jspecify.annotations.NullMarked;
