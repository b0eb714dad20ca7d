/** Takes from a text what is not the article, and keeps as facts what that says. */
@NullMarked
package org.dateline.read.clean;

import org.jspecify.annotations.NullMarked;
