package org.dateline.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.annotate.Modifier;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.dates.TimeTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Prints the time expressions of a text and where they lie on the calendar. */
@Command(
    name = "dates",
    mixinStandardHelpOptions = true,
    description = {
      "Print the time expressions of a text: their words, TIMEX3 type, value and mod (or -), first",
      "and last day, and the basis: explicit where the text writes the date out, else from what it",
      "was counted: the document date, another date of the text, or an event."
    },
    footer = {
      "",
      "Example:",
      "  ./dateline dates \"They met on Monday and meet again this coming Friday.\" --on 2024-04-01"
    })
final class DatesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TEXT", description = "English text, in quotes")
  private String text = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      required = true,
      converter = DayOption.class,
      description = "The day the text was written, such as 2024-04-01")
  private LocalDate on = LocalDate.EPOCH;

  @Option(
      names = "--json",
      description = "Print one line of JSON for each expression, with offsets in code points")
  private boolean json;

  private final Streams streams;

  DatesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (EnglishReader english = EnglishReader.load()) {
      List<TimeReference> times = new TimeTagger(english).tag(text, on);
      times.stream().map(json ? this::object : this::row).forEach(streams.out()::println);
    }
    return 0;
  }

  private String row(TimeReference time) {
    return String.join(
        "\t",
        time.span().in(text),
        time.type().name(),
        time.value(),
        time.modifier().map(Modifier::name).orElse("-"),
        time.date().map(TimeWords::days).orElse("no date"),
        new TimeWords(text).basis(time));
  }

  private String object(TimeReference time) {
    ObjectNode line =
        new ObjectMapper()
            .createObjectNode()
            .put("start", text.codePointCount(0, time.span().begin()))
            .put("end", text.codePointCount(0, time.span().end()))
            .put("text", time.span().in(text))
            .put("type", time.type().name())
            .put("value", time.value())
            .put("basis", new TimeWords(text).basis(time));
    time.modifier().ifPresent(modifier -> line.put("mod", modifier.name()));
    time.date()
        .ifPresent(
            date -> line.put("first", date.first().toString()).put("last", date.last().toString()));
    time.date().flatMap(DatesCommand::zone).ifPresent(zone -> line.put("zone", zone));
    return line.toString();
  }

  private static Optional<String> zone(DateValue date) {
    return date instanceof DateValue.Minute minute
        ? minute.zone().map(ZoneId::getId)
        : Optional.empty();
  }

  /** Reads the value of {@code --on}. */
  static final class DayOption implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "--on %s: write a day of the calendar such as 2024-04-01".formatted(value));
      }
    }
  }
}
