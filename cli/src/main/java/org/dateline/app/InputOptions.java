package org.dateline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.read.ArticleReader;
import org.dateline.read.Reading;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and by how many workers. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "A .txt, .html, .jsonl or .jsonl.gz file, or a folder of such files")
  private List<Path> inputs = List.of();

  @Mixin private DateOption published = new DateOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = {"How many articles are worked on at once.", "Default: one for each processor"})
  private int threads = Runtime.getRuntime().availableProcessors();

  /** The readings of all inputs, as {@link ArticleReader#read(List, LongConsumer)} gives them. */
  Stream<Reading> readings(Clock clock, LongConsumer bytesRead) {
    return published.reader(clock).read(inputs, bytesRead);
  }

  /** How many bytes there are to read, counted beside the reading; empty until that is done. */
  Supplier<OptionalLong> bytes(Clock clock) {
    CompletableFuture<Long> counted =
        CompletableFuture.supplyAsync(() -> published.reader(clock).bytes(inputs));
    return () -> counted.isDone() ? OptionalLong.of(counted.join()) : OptionalLong.empty();
  }

  /** The files and folders as named. */
  List<Path> paths() {
    return List.copyOf(inputs);
  }

  int threads() {
    return threads;
  }
}
