package org.dateline.read.source;

import java.nio.file.Path;
import org.dateline.read.source.Input.Unreadable;

/** What a walk through files and folders comes upon. */
sealed interface Found {

  /** A file that was named, or one of a kind that is read in a folder. */
  record OneFile(Path path) implements Found {}

  /** A folder that holds nothing to read or cannot be entered. */
  record Nothing(Unreadable why) implements Found {}
}
