package org.dateline.load;

import java.nio.file.Path;

/** The names of the files in a data directory. */
record Layout(Path directory) {

  /** Says that the directory is ours, in which format and for which base IRI. */
  Path marker() {
    return directory.resolve("dateline.properties");
  }

  Path lock() {
    return directory.resolve("lock");
  }

  /** Graphs of a first build that are durable and wait for the bulk loader. */
  Path segments() {
    return directory.resolve("segments");
  }

  Path doneMarks() {
    return directory.resolve("done.tsv");
  }

  /** What the last build did not accept, and why; absent when it accepted everything. */
  Path rejected() {
    return directory.resolve("rejected.tsv");
  }

  Path store() {
    return directory.resolve("tdb2");
  }

  Path unfinishedStore() {
    return directory.resolve("tdb2.tmp");
  }

  Path textIndex() {
    return directory.resolve("lucene");
  }

  Path spatialIndex() {
    return directory.resolve("spatial.index");
  }

  /** The state of the store that the two indexes were built from. */
  Path indexMark() {
    return directory.resolve("indexed");
  }
}
