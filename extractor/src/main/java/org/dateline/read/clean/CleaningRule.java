package org.dateline.read.clean;

/** One kind of noise: takes it from a sheet and notes what it says. */
interface CleaningRule {

  Sheet apply(Sheet sheet);
}
