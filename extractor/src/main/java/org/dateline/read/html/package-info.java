/** HTML pages: what they state about their article, and its main text. */
@NullMarked
package org.dateline.read.html;

import org.jspecify.annotations.NullMarked;
