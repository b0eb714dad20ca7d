package org.dateline.resolve.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.TimeReference;
import org.dateline.text.Span;

/** Monday and Friday of one week, for test sentences. */
final class TestTimes {

  static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);

  private TestTimes() {}

  static List<TimeReference> of(AnnotatedArticle article) {
    List<TimeReference> times = new ArrayList<>();
    Matcher matcher = Pattern.compile("Monday|Friday").matcher(article.article().text());
    while (matcher.find()) {
      LocalDate day = matcher.group().equals("Monday") ? MONDAY : MONDAY.plusDays(4);
      times.add(
          new TimeReference(
              new Span(matcher.start(), matcher.end()),
              TimeReference.Type.DATE,
              day.toString(),
              Optional.empty(),
              Optional.of(new DateValue.Day(day)),
              new TimeReference.Basis.FromPublication()));
    }
    return times;
  }
}
