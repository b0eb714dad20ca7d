package org.dateline.read;

import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
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

  /**
   * The readings of a file or folder in a fixed order, each made when it is asked for. Only one
   * document is held at a time. Close the stream to close the file.
   */
  public Stream<Reading> read(Path path) {
    Inputs inputs = sources.open(path);
    int kind = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(inputs, kind), false)
        .onClose(inputs::close)
        .map(editor::edit);
  }
}
