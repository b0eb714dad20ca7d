package org.dateline.annotate.timex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.Modifier;
import org.dateline.annotate.Timex.DayPart;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Feast;
import org.dateline.annotate.Timex.Season;
import org.dateline.annotate.Timex.Unit;

/** The words of time expressions, from the resource {@code words.tsv}, by kind. */
final class Lexicon {

  /** Kinds whose phrases begin an expression; those of the others stand in or beside one. */
  private static final Set<String> OPENING =
      Set.of(
          "month",
          "month-abbreviation",
          "weekday",
          "weekday-abbreviation",
          "weekday-plural",
          "number",
          "multiplier",
          "uncounted",
          "ordinal",
          "decade",
          "unit",
          "season",
          "day-part",
          "holiday",
          "fixed-day",
          "day",
          "pointer",
          "vague",
          "repetition",
          "each",
          "opener");

  private final Map<String, Map<String, String>> lines;

  private Lexicon(Map<String, Map<String, String>> lines) {
    this.lines = lines;
  }

  static Lexicon load() {
    try (InputStream in =
            Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.tsv"), "words.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("words.tsv", e);
    }
  }

  static Lexicon parse(List<String> lines) {
    Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException(
            "words.tsv:%d: expected kind, form, value: %s".formatted(i + 1, line));
      }
      kinds.computeIfAbsent(cells[0], k -> new LinkedHashMap<>()).put(cells[1], cells[2]);
    }
    return new Lexicon(kinds);
  }

  /** The first words of the phrases that an expression can begin with. */
  Set<String> openers() {
    return opening().map(form -> form.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());
  }

  /** The words that stand after the article of an expression, where no number does. */
  Set<String> afterArticles() {
    Stream<String> seconds =
        opening()
            .map(form -> form.split(" ", 3))
            .filter(words -> words.length > 1 && isArticle(words[0]))
            .map(words -> words[1]);
    Stream<String> fillers =
        lines.getOrDefault("filler", Map.of()).keySet().stream().map(form -> form.split(" ", 2)[0]);
    return Stream.of(openers().stream(), seconds, fillers)
        .flatMap(words -> words)
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  private Stream<String> opening() {
    return lines.entrySet().stream()
        .filter(kind -> OPENING.contains(kind.getKey()))
        .flatMap(kind -> kind.getValue().keySet().stream());
  }

  Phrases<Integer> numbers(String kind) {
    return phrases(kind, Integer::valueOf);
  }

  Phrases<String> strings(String kind) {
    return phrases(kind, Function.identity());
  }

  Phrases<DayOfWeek> weekdays(String kind) {
    return phrases(kind, DayOfWeek::valueOf);
  }

  Phrases<Unit> units() {
    return phrases("unit", Unit::valueOf);
  }

  Phrases<Season> seasons() {
    return phrases("season", Season::valueOf);
  }

  Phrases<DayPart> dayParts() {
    return phrases("day-part", DayPart::valueOf);
  }

  Phrases<Direction> vague() {
    return phrases("vague", Direction::valueOf);
  }

  Phrases<Modifier> modifiers(String kind) {
    return phrases(kind, Modifier::valueOf);
  }

  Phrases<ZoneId> zones() {
    return phrases("zone", ZoneId::of);
  }

  Phrases<Pointer> pointers(String kind) {
    return phrases(kind, Pointer::parse);
  }

  Phrases<Feast> feasts(String kind) {
    return phrases(kind, Lexicon::feast);
  }

  private <T> Phrases<T> phrases(String kind, Function<String, T> meaning) {
    Map<String, T> phrases = new LinkedHashMap<>();
    Map<String, String> forms = lines.getOrDefault(kind, Map.of());
    forms.forEach((form, value) -> phrases.put(form, meaning.apply(value)));
    return new Phrases<>(phrases);
  }

  /** Reads "12-25", "4 THURSDAY 11", "TUESDAY AFTER 11-1" or "EASTER -2". */
  private static Feast feast(String value) {
    String[] words = value.split(" ", -1);
    if (words.length == 3 && words[1].equals("AFTER")) {
      return new Feast.WeekdayAfter(DayOfWeek.valueOf(words[0]), monthDay(words[2]));
    }
    if (words.length == 3) {
      return new Feast.NthWeekday(
          Integer.parseInt(words[0]), DayOfWeek.valueOf(words[1]), Integer.parseInt(words[2]));
    }
    if (words.length == 2) {
      return new Feast.FromEaster(Integer.parseInt(words[1]));
    }
    return new Feast.Fixed(monthDay(value));
  }

  private static MonthDay monthDay(String value) {
    String[] parts = value.split("-", -1);
    return MonthDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }
}
