/** Who says that an event happened: reporting verbs, quotations, "according to". */
@NullMarked
package org.dateline.resolve.claims;

import org.jspecify.annotations.NullMarked;
