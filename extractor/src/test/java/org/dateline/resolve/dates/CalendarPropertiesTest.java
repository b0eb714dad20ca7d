package org.dateline.resolve.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.timex.TimexFinder;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.TimeReference;
import org.dateline.text.Span;

final class CalendarPropertiesTest {

  private static final List<String> WORDS =
      List.of(
          "on",
          "in",
          "the",
          "a",
          "last",
          "next",
          "this",
          "that",
          "following",
          "of",
          "and",
          "-",
          ",",
          ".",
          "'",
          "s",
          "May",
          "March",
          "Feb.",
          "Feb",
          "29",
          "31",
          "30",
          "1",
          "7",
          "99999",
          "1900",
          "2024",
          "2100",
          "0000",
          "00",
          "Monday",
          "Sunday",
          "morning",
          "night",
          "tonight",
          "yesterday",
          "days",
          "week",
          "weekend",
          "months",
          "quarter",
          "third",
          "first",
          "half",
          "year",
          "years",
          "decades",
          "centuries",
          "century",
          "hundred",
          "thousand",
          "ago",
          "later",
          "earlier",
          "before",
          "after",
          "Easter",
          "Thanksgiving",
          "winter",
          "fall",
          "3:40",
          "p",
          "m",
          "noon",
          "1990s",
          "00s",
          "every",
          "daily",
          "now",
          "will",
          "met",
          "few",
          "several",
          "Q3",
          "nineteen",
          "ninety",
          "2024-02-30",
          "0000-01-01");

  private static final String RELATIVE =
      "Last week, next week, last month, next month, the weekend, Monday, Feb. 29, the quarter, next"
          + " year, four years ago, six weeks ago, two days before Easter, last winter, tonight,"
          + " the past year, the first half of next year, late last decade, the next century.";

  private final TimexFinder finder = new TimexFinder();
  private final CalendarResolver resolver = new CalendarResolver();

  @Property(tries = 500)
  void anyWordsOnAnyDayGiveOnlyPossibleDates(
      @ForAll("sentences") String text, @ForAll @IntRange(max = 73_413) int daysSince1900) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(daysSince1900);
    for (TimeReference reference : resolve(text, Stream.of(day))) {
      assertThat(reference.value())
          .matches("[0-9X]{2,4}(-.*)?|[0-9X]{4}-.*T.*|PT?[0-9X]+[A-Z]+|(PAST|PRESENT|FUTURE)_REF");
      reference
          .date()
          .ifPresent(date -> {
            assertThat(date.last()).isAfterOrEqualTo(date.first());
            assertThat(Timex3Reader.read(date.timex3())).isEqualTo(date);
          });
    }
  }

  /** The days where calendars break: leap days, ends of years, first and last ISO weeks. */
  @Example
  void theEdgesOfEveryYearGiveOnlyPossibleDates() {
    for (int year = 1900; year <= 2100; year++) {
      for (String edge : List.of("-01-01", "-01-04", "-02-28", "-03-01", "-12-28", "-12-31")) {
        for (TimeReference reference : resolve(RELATIVE, Stream.of(LocalDate.parse(year + edge)))) {
          reference
              .date()
              .ifPresent(date -> assertThat(Timex3Reader.read(date.timex3())).isEqualTo(date));
        }
      }
    }
  }

  @Property(tries = 300)
  void anyTextIsRead(@ForAll String text) {
    for (TimeReference reference : resolve(text, Stream.empty())) {
      assertThat(reference.span().end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Property(tries = 300)
  void daysAreReadBackAsTheyWereWritten(@ForAll @IntRange(max = 73_413) int daysSince1900) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(daysSince1900);
    List<TimeReference> references = resolve("It fell on %s.".formatted(day), Stream.empty());
    assertThat(references).extracting(TimeReference::value).containsExactly(day.toString());
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(WORDS).list().ofMaxSize(12).map(words -> String.join(" ", words));
  }

  private List<TimeReference> resolve(String text, Stream<LocalDate> published) {
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(all, List.of(new Token(all, text, PartOfSpeech.X)));
    List<Mention> mentions = List.copyOf(finder.find(List.of(sentence), text));
    return resolver.resolve(
        new AnnotatedArticle(
            Article.ofText("a", published.findFirst().map(CalendarPropertiesTest::date), text),
            List.of(sentence),
            mentions));
  }

  private static PublicationDate date(LocalDate day) {
    return new PublicationDate(day, PublicationDate.Basis.OPTION);
  }
}
