package org.dateline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.read.ArticleReader;
import org.dateline.read.ReadOptions;
import org.dateline.read.ReadOptions.MissingDate;
import org.dateline.read.Reading;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is read, and by how many workers. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "A .txt, .html, .jsonl or .jsonl.gz file, or a folder of such files")
  private List<Path> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateChoice.class,
      description = {
        "The day of articles that carry no date, such as 2024-04-01,",
        "or 'unknown' to read them without one"
      })
  private MissingDate missingDate = new MissingDate.Refuse();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = {"How many articles are worked on at once.", "Default: one for each processor"})
  private int threads = Runtime.getRuntime().availableProcessors();

  /** The readings of all inputs, as {@link ArticleReader#read(List, LongConsumer)} gives them. */
  Stream<Reading> readings(Clock clock, LongConsumer bytesRead) {
    return reader(clock).read(inputs, bytesRead);
  }

  /** How many bytes there are to read, counted beside the reading; empty until that is done. */
  Supplier<OptionalLong> bytes(Clock clock) {
    CompletableFuture<Long> counted =
        CompletableFuture.supplyAsync(() -> reader(clock).bytes(inputs));
    return () -> counted.isDone() ? OptionalLong.of(counted.join()) : OptionalLong.empty();
  }

  private ArticleReader reader(Clock clock) {
    return new ArticleReader(new ReadOptions(missingDate, LocalDate.now(clock)));
  }

  int threads() {
    return threads;
  }

  /** Reads the value of {@code --published}. */
  static final class DateChoice implements ITypeConverter<MissingDate> {

    @Override
    public MissingDate convert(String value) {
      try {
        return MissingDate.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
