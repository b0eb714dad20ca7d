package org.dateline.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.read.source.Inputs;
import org.dateline.read.source.Sources;

/**
 * Reads articles from files: plain text ({@code .txt}), web pages ({@code .html}, {@code .htm}) and
 * JSON Lines ({@code .jsonl}, {@code .jsonl.gz}), or from all such files of a folder.
 *
 * <p>One bad document never ends a run: it becomes a {@link Reading.Refused}, and the rest goes on.
 */
public final class ArticleReader {

  private final Sources sources;
  private final Editor editor;

  public ArticleReader(ReadOptions options) {
    this.sources = new Sources(options.maxDocumentBytes());
    this.editor = new Editor(options);
  }

  /** The readings of files and folders, as {@link #read(List, LongConsumer)} gives them. */
  public Stream<Reading> read(List<Path> paths) {
    return read(paths, bytes -> {});
  }

  /**
   * The readings of files and folders in a fixed order, each made when it is asked for. Only one
   * document is held at a time. Close the stream to close the files.
   *
   * @param bytesRead is told before each reading how many bytes of {@link #bytes} lie before it
   */
  public Stream<Reading> read(List<Path> paths, LongConsumer bytesRead) {
    Inputs inputs = sources.open(paths);
    int kind = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(inputs, kind), false)
        .onClose(inputs::close)
        .map(input -> {
          bytesRead.accept(inputs.bytesRead());
          return editor.edit(input);
        });
  }

  /** How many bytes there are to read. Looks at the names and sizes of files, not into them. */
  public long bytes(List<Path> paths) {
    return sources.bytes(paths);
  }
}
