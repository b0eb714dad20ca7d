package org.dateline.annotate.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Mention.TimexMention;
import org.dateline.annotate.Modifier;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimexFinderTest {

  private final TimexFinder finder = new TimexFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port closed on 7 October 2023.|7 October 2023",
        "The port closed on Oct. 7, 2023, for repairs.|Oct. 7, 2023",
        "The port closed on the 7th of October.|the 7th of October",
        "The 7 October attack was long.|7 October",
        "The port closed in early December.|early December",
        "The port closed in mid-August.|mid-August",
        "The port closed on 2024-04-30.|2024-04-30",
        "The drought of 2009-10 was long.|2009;10",
        "They met from October 7-9, 2023.|October 7;9, 2023",
        "They met on Monday, Oct. 26.|Monday, Oct. 26",
        "They meet this coming Friday.|this coming Friday",
        "They met late Monday night.|late Monday night",
        "It began at 3:40 a.m. on Tuesday.|3:40 a.m. on Tuesday",
        "It began at 15:00 GMT Saturday.|15:00 GMT Saturday",
        "It opened nearly four years ago.|nearly four years ago",
        "It opened in July last year.|July last year",
        "It fell in last year's third quarter.|last year's third quarter",
        "It was sold for between 12 and 18 months.|12;18 months",
        "They met over the weekend.|the weekend",
        "They talked for months.|months",
        "They meet every other week and daily in May.|every other week;daily;May",
        "It was the coldest of the 1990s.|the 1990s",
        "It opened two days before Christmas Eve.|two days before Christmas Eve",
        "It opened on New Year\u2019s Day.|New Year\u2019s Day",
        "It closed in the first half of 2023.|the first half of 2023",
        "They met on the night of May 3.|the night of May 3",
        "It reopened the following day.|the following day",
        "Profit rose in Q3.|Q3",
        "It opened in nineteen ninety-six.|nineteen ninety-six",
        "Debt will be gone by the year two thousand.|the year two thousand",
        "It fell in May nineteen seventy.|May nineteen seventy",
        "Repairs take two to three weeks.|two to three weeks",
        "The siege lasted two and a half years.|two and a half years",
        "It broke down a week or so ago.|a week or so ago",
        "Losses grew over the past two quarters.|the past two quarters",
        "Profit for the year ended June 30 rose.|the year;June 30",
        "Sales rose for the full year.|the full year",
        "They met in the weeks before the vote.|the weeks",
        "The post-1989 order is gone.|1989",
        "The day-long debate ended.|day-long",
        "It beat the year-earlier third quarter.|the year-earlier third quarter",
        "It had a year-earlier loss.|year-earlier",
        "The third-quarter loss grew.|third-quarter",
        "The two-week strike ended.|two-week",
        "Trading stopped at mid-afternoon yesterday.|mid-afternoon yesterday",
        "In the 2023 period it lost money.|the 2023 period",
        "It opened on 15/09/2013.|15/09/2013",
        "It was updated on May 2, 2013 1:35 pm.|May 2, 2013 1:35 pm",
        "It began in the early hours of Monday.|the early hours of Monday",
        "They pray all through Easter week.|Easter week",
        "It closes at midday.|midday",
        "Sales fell in the last half of 2023.|the last half of 2023",
      })
  void findsTheWholeExpression(String text, String expressions) {
    assertThat(found(text)).containsExactly(expressions.split(";", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May told the house that troops may march in a row.",
        "The Second World War film won.",
        "A 22-year-old student and her 9-month-old son fled.",
        "The plant built 2,024 of the 737 jets for $1999.",
        "The Sunday Times and Sat.1 reported it.",
        "The five-minute video was shown.",
        "Black Friday sales were slow.",
        "The man is 45 years old.",
        "He paid 1.5 for it and once more.",
        "The Daily Echo sold well.",
        "They asked \u201c60 Minutes\u201d for it.",
        "She is in her 30s.",
        "It moved to a calendar year.",
        "It opened on 03/05/2013.",
        "They left soon after the vote.",
        "They showed \u201cHigh Noon\u201d twice.",
      })
  void traps(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "It began in early March.,START",
    "It ends by the end of 2030.,END",
    "It opened more than four years ago.,BEFORE",
    "It opened less than two weeks ago.,AFTER",
    "It took at least two weeks.,EQUAL_OR_MORE",
    "It took about two weeks.,APPROX",
    "It took a week or so.,APPROX",
    "It took two weeks.,",
    "It began on Monday.,"
  })
  void wordsBesideAnExpressionModifyIt(String text, Modifier modifier) {
    assertThat(mentions(text))
        .singleElement()
        .extracting(TimexMention::modifier)
        .isEqualTo(Optional.ofNullable(modifier));
  }

  @ParameterizedTest
  @CsvSource({
    "It began at 15:00 GMT.,Z",
    "It began at 3 p.m. EST.,-05:00",
    "It began at 3 p.m. Eastern time.,America/New_York",
    "It began at 3 p.m. local time.,",
    "It began at 3 p.m.,"
  })
  void aClockTimeHasTheZoneThatIsWritten(String text, String zone) {
    assertThat(mentions(text))
        .extracting(TimexMention::timex)
        .containsExactly(
            new Timex.Clock(
                LocalTime.of(15, 0), Optional.ofNullable(zone).map(ZoneId::of), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "It took two and a half years.,P2Y6M",
    "It took 5 1/2 hours.,PT5H30M",
    "It took a minute and a half.,PT1M30S",
    "It took three and a half days.,P3DT12H",
    "It took 30 months.,P30M"
  })
  void aHalfIsWrittenInTheNextSmallerUnit(String text, String value) {
    assertThat(mentions(text))
        .singleElement()
        .extracting(mention -> ((Timex.Duration) mention.timex()).period().timex3())
        .isEqualTo(value);
  }

  private List<String> found(String text) {
    return mentions(text).stream().map(mention -> mention.span().in(text)).toList();
  }

  private List<TimexMention> mentions(String text) {
    Span all = new Span(0, text.length());
    Token token = new Token(all, text, PartOfSpeech.X);
    return finder.find(List.of(new Sentence(all, List.of(token))), text);
  }
}
