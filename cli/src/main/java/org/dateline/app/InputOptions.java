package org.dateline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
      description = "A .txt, .html, .jsonl or .jsonl.gz file, or a folder of such files.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateChoice.class,
      description =
          "The day of articles that carry no date, such as 2024-04-01, or 'unknown' to read them without one.")
  private MissingDate missingDate = new MissingDate.Refuse();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Workers. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** The readings of all inputs, in order, each made when it is asked for. */
  Stream<Reading> readings(Clock clock) {
    ArticleReader reader = new ArticleReader(new ReadOptions(missingDate, LocalDate.now(clock)));
    return inputs.stream().flatMap(reader::read);
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
