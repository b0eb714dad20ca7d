/** Joins the rooms: threads, batches, failures and timings live here only. */
@NullMarked
package org.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
