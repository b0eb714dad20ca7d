package org.dateline.load;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/**
 * What makes a data set ready for questions, from whatever state a build left it in: the segments
 * of a first build become the store, and the indexes follow the store. Killed anywhere, it is run
 * again from the start.
 */
record Completion(Layout layout, Consumer<LoadStep> progress) {

  /**
   * Completes the data set.
   *
   * @throws LoadException when nothing was ever loaded, or on a failure of the disk
   */
  void run() {
    Attempt.at(layout.store(), this::buildStore);
    if (!Files.exists(layout.store())) {
      throw new LoadException(
          "%s: holds nothing yet; load something with: ./dateline build FILES"
              .formatted(layout.directory()));
    }
    Attempt.at(layout.textIndex(), () -> new Indexes(layout, progress).refresh());
    progress.accept(LoadStep.COMPLETE);
  }

  /** The segments go only when the store that holds them has its name. */
  private void buildStore() throws IOException {
    Segments segments = new Segments(layout.segments());
    if (!Files.exists(layout.store()) && !segments.isEmpty()) {
      DurableFile.delete(layout.unfinishedStore());
      try (Store store = Store.open(layout.unfinishedStore())) {
        store.fill(segments);
      }
      DurableFile.forceTree(layout.unfinishedStore());
      progress.accept(LoadStep.STORE_BUILT);
      DurableFile.move(layout.unfinishedStore(), layout.store());
      progress.accept(LoadStep.STORE_IN_PLACE);
    }
    DurableFile.delete(layout.segments());
    DurableFile.delete(layout.unfinishedStore());
  }
}
