package org.dateline.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;

/**
 * A data directory held by this process: a TDB2 store with its text and spatial index, made for one
 * base IRI. One process at a time holds it.
 */
public final class DataSet implements AutoCloseable {

  /** The base of minted IRIs when nobody says otherwise. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private static final String LOAD_THROUGH_IT =
      "load through it with --endpoint http://localhost:3030/news-rw/data";
  private static final String BACK_IT_UP =
      "back it up through it with --endpoint http://localhost:3030/";
  private static final String STOP_IT = "stop it first, and start it again afterwards";
  private static final String LATER = "compact at another time";
  private static final String ASK_IT = "ask it with --endpoint http://localhost:3030/news/sparql";

  private final Layout layout;
  private final DirectoryLock lock;
  private final String base;
  private Optional<Dataset> opened = Optional.empty();

  private DataSet(Layout layout, DirectoryLock lock, String base) {
    this.layout = layout;
    this.lock = lock;
    this.base = base;
  }

  /**
   * Holds a directory to load into, and makes the data set when the directory is absent or empty.
   *
   * @param base the base IRI that is asked for; absent for that of the data set, or the default
   * @throws LoadException when the directory is not ours, is in use, has another base IRI or cannot
   *     be written
   */
  public static DataSet toLoad(Path directory, Optional<String> base) {
    Layout layout = new Layout(directory);
    return Attempt.of(
        directory,
        () -> {
          Marker.refuseForeign(layout);
          Files.createDirectories(directory);
          return held(layout, base, LOAD_THROUGH_IT);
        });
  }

  /** Holds a directory to answer questions from, as {@link #toRead(Path, Consumer)} does. */
  public static DataSet toRead(Path directory) {
    return toRead(directory, step -> {});
  }

  /**
   * Holds a directory to answer questions from, and finishes what a killed build left undone.
   *
   * @throws LoadException when the directory is not ours, is in use, or holds nothing yet
   */
  public static DataSet toRead(Path directory, Consumer<LoadStep> progress) {
    return held(directory, progress, ASK_IT);
  }

  /** Holds a directory to change what is in it already, as {@link #toRead(Path)} does. */
  public static DataSet toChange(Path directory) {
    return held(directory, step -> {}, STOP_IT);
  }

  /** Holds a directory to copy it, as {@link #toRead(Path, Consumer)} does. */
  public static DataSet toBackUp(Path directory) {
    return held(directory, step -> {}, BACK_IT_UP);
  }

  /** Holds a directory to compact it, as {@link #toRead(Path, Consumer)} does. */
  public static DataSet toCompact(Path directory) {
    return held(directory, step -> {}, LATER);
  }

  private static DataSet held(Path directory, Consumer<LoadStep> progress, String remedy) {
    Layout layout = new Layout(directory);
    if (!Files.exists(layout.marker())) {
      throw new LoadException(
          "%s: no data set there; make one with: ./dateline build FILES".formatted(directory));
    }
    DataSet held = Attempt.of(directory, () -> held(layout, Optional.empty(), remedy));
    try {
      held.complete(progress);
      return held;
    } catch (RuntimeException failure) {
      held.close();
      throw failure;
    }
  }

  private static DataSet held(Layout layout, Optional<String> base, String remedy)
      throws IOException {
    DirectoryLock lock = DirectoryLock.take(layout.lock(), remedy);
    try {
      return new DataSet(layout, lock, agreedBase(layout, base));
    } catch (IOException | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  private static String agreedBase(Layout layout, Optional<String> asked) throws IOException {
    if (!Files.exists(layout.marker())) {
      new Marker(asked.orElse(DEFAULT_BASE)).write(layout.marker());
    }
    String base = Marker.read(layout.marker()).base();
    if (asked.isPresent() && !asked.get().equals(base)) {
      throw new LoadException(
          "%s: made for the base IRI %s, not %s; leave out --base or choose another --data directory"
              .formatted(layout.directory(), base, asked.get()));
    }
    return base;
  }

  /** The base IRI of everything minted in this data set, ending in a slash. */
  public String base() {
    return base;
  }

  /** Where the data set lies. */
  public Path directory() {
    return layout.directory();
  }

  /**
   * Keeps the list of what a build did not accept, in place of the list of the build before.
   *
   * @return the list's file; empty, and no file, when everything was accepted
   */
  public Optional<Path> listRejected(List<Rejection> rejections) {
    Path list = layout.rejected();
    Attempt.at(list, () -> RejectedList.write(list, rejections));
    return rejections.isEmpty() ? Optional.empty() : Optional.of(list);
  }

  /** Takes from the store what no transaction reads any more, and makes the indexes anew. */
  public void compact() {
    Attempt.at(
        layout.store(),
        () -> {
          try (Store store = Store.open(layout.store())) {
            store.compact();
          }
        });
    complete(step -> {});
  }

  /** Bytes of the files of the store. */
  public long storeBytes() {
    return Attempt.of(layout.store(), () -> DurableFile.bytes(layout.store()));
  }

  Layout layout() {
    return layout;
  }

  void complete(Consumer<LoadStep> progress) {
    new Completion(layout, progress).run();
  }

  /** The Fuseki configuration of this data set: fuseki-config/config.ttl with its paths. */
  public Configuration configuration() {
    return new Configuration(layout);
  }

  /** The store with its indexes, ready for questions; open until the data set is closed. */
  public Dataset dataset() {
    Dataset dataset = opened.orElseGet(() -> Attempt.of(directory(), configuration()::open));
    opened = Optional.of(dataset);
    return dataset;
  }

  /** A short text that changes whenever the quads of the store change. */
  public String version() {
    return Attempt.of(directory(), () -> StoreVersion.of(layout.store()));
  }

  /** When the quads of the store changed last. */
  public Instant changed() {
    return Attempt.of(directory(), () -> StoreVersion.changed(layout.store()));
  }

  /** Lets another process have the directory. */
  @Override
  public void close() {
    opened.ifPresent(Dataset::close);
    if (opened.isPresent()) {
      Store.open(layout.store()).close();
    }
    Attempt.at(directory(), lock::close);
  }
}
