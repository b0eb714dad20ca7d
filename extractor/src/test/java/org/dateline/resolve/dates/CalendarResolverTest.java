package org.dateline.resolve.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Anchor;
import org.dateline.annotate.Timex.CalendarDate;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Duration;
import org.dateline.annotate.Timex.Repetition;
import org.dateline.annotate.Timex.Shifted;
import org.dateline.annotate.Timex.Unit;
import org.dateline.annotate.Timex.Vague;
import org.dateline.annotate.Timex.Weekday;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.TimeReference.Basis;
import org.dateline.resolve.dates.Articles.Said;
import org.junit.jupiter.api.Test;

final class CalendarResolverTest {

  private static final Timex MONDAY = new Weekday(DayOfWeek.MONDAY, Direction.UNSAID);

  private final CalendarResolver resolver = new CalendarResolver();

  @Test
  void aWeekdayAfterAPastVerbHasJustBeen() {
    Articles article =
        Articles.published("2024-04-03")
            .sentence("They/PRON signed/sign/VERB on/ADP Monday/PROPN", new Said("Monday", MONDAY));
    assertThat(values(article)).containsExactly("2024-04-01");
  }

  @Test
  void aWeekdayAfterWillIsStillToCome() {
    Articles article =
        Articles.published("2024-04-03")
            .sentence("They/PRON will/AUX sign/VERB Monday/PROPN", new Said("Monday", MONDAY));
    assertThat(values(article)).containsExactly("2024-04-08");
  }

  @Test
  void theWeekdayOfPublicationIsThatDay() {
    Articles article =
        Articles.published("2024-04-01")
            .sentence("They/PRON signed/sign/VERB Monday/PROPN", new Said("Monday", MONDAY));
    assertThat(values(article)).containsExactly("2024-04-01");
  }

  @Test
  void whatIsDueOnAWeekdayIsStillToCome() {
    Articles article =
        Articles.published("2024-04-03")
            .sentence(
                "The/DET vote/NOUN ,/PUNCT due/ADJ Monday/PROPN ,/PUNCT was/AUX moved/VERB",
                new Said("Monday", MONDAY));
    assertThat(values(article)).containsExactly("2024-04-08");
  }

  @Test
  void aDayWithoutAYearIsTheLastOneWhenTheClauseIsPast() {
    Articles article =
        Articles.published("2024-04-01")
            .sentence(
                "Since/ADP the/DET October/PROPN 7/NUM attack/NOUN they/PRON hid/hide/VERB",
                new Said("October 7", date(0, 10, 7)));
    assertThat(values(article)).containsExactly("2023-10-07");
  }

  @Test
  void yearsAgoKeepTheYearAndWeeksTheWeek() {
    Articles article =
        Articles.published("2013-05-22")
            .sentence(
                "It/PRON opened/open/VERB four/NUM years/NOUN ago/ADV , six/NUM weeks/NOUN ago/ADV"
                    .replace(" , ", " ,/PUNCT "),
                new Said("four years ago", ago(4, Unit.YEAR)),
                new Said("six weeks ago", ago(6, Unit.WEEK)));
    assertThat(values(article)).containsExactly("2009", "2013-W15");
  }

  @Test
  void daysLaterCountFromTheLastDateOfTheText() {
    Shifted later = new Shifted(2, Unit.DAY, Direction.FUTURE, new Anchor.PreviousDate());
    Articles article =
        Articles.published("2024-05-22")
            .sentence(
                "It/PRON fell/fall/VERB on/ADP May/PROPN 3/NUM", new Said("May 3", date(0, 5, 3)))
            .sentence(
                "Two/NUM days/NOUN later/ADV it/PRON rose/rise/VERB",
                new Said("Two days later", later));
    assertThat(values(article)).containsExactly("2024-05-03", "2024-05-05");
  }

  @Test
  void aDayOfNextWeekIsNotTakenForOneAYearAgo() {
    Articles article =
        Articles.published("2024-12-29")
            .sentence(
                "The/DET company/NOUN set/VERB a/DET dividend/NOUN for/ADP January/PROPN 3/NUM",
                new Said("January 3", date(0, 1, 3)));
    assertThat(values(article)).containsExactly("2025-01-03");
  }

  @Test
  void aYearAgoComparesWithTheSameQuarter() {
    Timex third = new Timex.Quarter(3, OptionalInt.empty(), Direction.UNSAID);
    Timex yearAgo = new Shifted(1, Unit.YEAR, Direction.PAST, new Anchor.Comparison());
    Articles article =
        Articles.published("2024-11-07")
            .sentence(
                "Sales/NOUN fell/fall/VERB in/ADP the/DET third/ADJ quarter/NOUN",
                new Said("the third quarter", third))
            .sentence(
                "They/PRON had/AUX risen/rise/VERB a/DET year/NOUN ago/ADV",
                new Said("a year ago", yearAgo));
    assertThat(values(article)).containsExactly("2024-Q3", "2023-Q3");
  }

  @Test
  void aNumberlessLengthHasNoDate() {
    Articles article =
        Articles.published("2024-05-22")
            .sentence(
                "They/PRON talked/talk/VERB for/ADP months/NOUN",
                new Said(
                    "months", new Duration(OptionalInt.empty(), Unit.MONTH, Direction.UNSAID)));
    TimeReference months = resolver.resolve(article.annotated()).getFirst();
    assertThat(months.type()).isEqualTo(TimeReference.Type.DURATION);
    assertThat(months.value()).isEqualTo("PXM");
    assertThat(months.date()).isEmpty();
  }

  @Test
  void vagueAndRepeatedTimesHaveNoDate() {
    Articles article =
        Articles.published("2024-05-22")
            .sentence(
                "They/PRON now/ADV meet/VERB daily/ADV",
                new Said("now", new Vague(Direction.SAME)),
                new Said("daily", new Repetition("P1D")));
    assertThat(resolver.resolve(article.annotated()))
        .allSatisfy(reference -> assertThat(reference.date()).isEmpty())
        .extracting(TimeReference::value)
        .containsExactly("PRESENT_REF", "P1D");
  }

  @Test
  void withoutPublicationDateRelativeExpressionsStayOffTheCalendar() {
    Articles article =
        Articles.undated()
            .sentence(
                "They/PRON met/meet/VERB Monday/PROPN and/CCONJ in/ADP 1998/NUM",
                new Said("Monday", MONDAY),
                new Said("1998", date(1998, 0, 0)));
    List<TimeReference> references = resolver.resolve(article.annotated());
    assertThat(references).extracting(TimeReference::value).containsExactly("XXXX-WXX-1", "1998");
    assertThat(references.getFirst().date()).isEmpty();
    assertThat(references.getLast().date()).isPresent();
  }

  @Test
  void aDateSaysFromWhatItWasCounted() {
    Shifted later = new Shifted(2, Unit.DAY, Direction.FUTURE, new Anchor.PreviousDate());
    Articles article =
        Articles.published("2024-05-22")
            .sentence(
                "It/PRON fell/fall/VERB on/ADP May/PROPN 3/NUM", new Said("May 3", date(0, 5, 3)))
            .sentence(
                "Two/NUM days/NOUN later/ADV it/PRON rose/rise/VERB , as/ADP in/ADP 1998/NUM"
                    .replace(" , ", " ,/PUNCT "),
                new Said("Two days later", later),
                new Said("1998", date(1998, 0, 0)));
    AnnotatedArticle annotated = article.annotated();
    List<TimeReference> references = resolver.resolve(annotated);
    assertThat(references)
        .extracting(TimeReference::basis)
        .containsExactly(
            new Basis.FromPublication(),
            new Basis.FromDate(references.getFirst().span()),
            new Basis.Explicit());
  }

  @Test
  void whatHasNothingToBeCountedFromSaysSo() {
    Articles article =
        Articles.undated()
            .sentence("They/PRON met/meet/VERB Monday/PROPN", new Said("Monday", MONDAY));
    assertThat(resolver.resolve(article.annotated()))
        .extracting(TimeReference::basis)
        .containsExactly(new Basis.Unplaced());
  }

  @Test
  void aClockTimeKeepsItsZone() {
    Timex clock =
        new Timex.Clock(LocalTime.of(15, 0), Optional.of(ZoneOffset.UTC), Optional.of(MONDAY));
    Articles article =
        Articles.published("2024-04-03")
            .sentence(
                "It/PRON began/begin/VERB 15:00/NUM GMT/PROPN Monday/PROPN",
                new Said("15:00 GMT Monday", clock));
    assertThat(resolver.resolve(article.annotated()).getFirst().date())
        .contains(
            new DateValue.Minute(LocalDateTime.of(2024, 4, 1, 15, 0), Optional.of(ZoneOffset.UTC)));
  }

  private List<String> values(Articles article) {
    return resolver.resolve(article.annotated()).stream().map(TimeReference::value).toList();
  }

  private static Timex ago(int amount, Unit unit) {
    return new Shifted(amount, unit, Direction.PAST, new Anchor.Publication());
  }

  private static Timex date(int year, int month, int day) {
    return new CalendarDate(unlessZero(year), unlessZero(month), unlessZero(day), Direction.UNSAID);
  }

  private static OptionalInt unlessZero(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
