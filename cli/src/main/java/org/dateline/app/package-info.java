/** The command line: one class per command, and the wiring of the rooms. */
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
