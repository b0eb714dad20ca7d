@NullMarked
package org.dateline.resolve.entities;

import org.jspecify.annotations.NullMarked;
