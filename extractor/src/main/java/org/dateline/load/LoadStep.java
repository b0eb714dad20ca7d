package org.dateline.load;

/**
 * A point that loading has passed, in the order of a first build; told so that callers can show it.
 */
public enum LoadStep {
  /** A batch of graphs is on the disk. */
  BATCH_DURABLE,
  /** The done-marks of that batch are on the disk. */
  BATCH_MARKED,
  /** The bulk loader has made the store under its temporary name. */
  STORE_BUILT,
  /** The store has its name. */
  STORE_IN_PLACE,
  /** The text index is made under its temporary name. */
  TEXT_INDEXED,
  /** The spatial index is made under its temporary name. */
  SPATIALLY_INDEXED,
  /** Both indexes have their names. */
  INDEXES_IN_PLACE,
  /** The data set is ready for questions. */
  COMPLETE
}
