package org.dateline.app;

import java.time.Clock;
import java.time.LocalDate;
import org.dateline.read.ArticleReader;
import org.dateline.read.ReadOptions;
import org.dateline.read.ReadOptions.MissingDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The day of articles that carry no date. */
final class DateOption {

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateChoice.class,
      description = {
        "The day of articles that carry no date, such as 2024-04-01,",
        "or 'unknown' to read them without one"
      })
  private MissingDate missingDate = new MissingDate.Refuse();

  ArticleReader reader(Clock clock) {
    return new ArticleReader(new ReadOptions(missingDate, LocalDate.now(clock)));
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
