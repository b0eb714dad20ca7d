package org.dateline.read.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds full dates in short texts: {@code 2024-04-01}, {@code April 1, 2024}, {@code 1st of April
 * 2024}, {@code 31/12/2024}. A date such as {@code 5/8/2020}, which means two different days on two
 * continents, is no date here; with full stops ({@code 5.8.2020}) the day comes first everywhere.
 */
public final class WrittenDates {

  private static final String YEAR = "(?<y>1[6-9]\\d\\d|2[01]\\d\\d)(?![\\d])";
  private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";

  private final List<DateNotation> notations;

  public WrittenDates(MonthNames months) {
    String month = "(?<m>" + months.pattern() + ")";
    this.notations =
        List.of(
            notation(
                months,
                "(?<!\\d)(?<y>1[6-9]\\d\\d|2[01]\\d\\d)([-/.])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})(?!\\d)"),
            notation(
                months, "(?<!\\d)(?<y>1[6-9]\\d\\d|2[01]\\d\\d)(?<m>\\d{2})(?<d>\\d{2})(?!\\d)"),
            notation(months, "\\b" + month + "\\b\\.?[\\s-]*" + DAY + "(?:,\\s*|[\\s-]+)" + YEAR),
            notation(
                months, "\\b" + DAY + "(?:\\s+of)?[\\s-]+" + month + "\\b\\.?,?[\\s-]+" + YEAR),
            notation(months, "(?<!\\d)(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?" + YEAR),
            notation(months, "(?<!\\d)(?<d>1[3-9]|2\\d|3[01])([/-])(?<m>0?[1-9]|1[0-2])\\2" + YEAR),
            notation(
                months, "(?<!\\d)(?<m>0?[1-9]|1[0-2])([/-])(?<d>1[3-9]|2\\d|3[01])\\2" + YEAR));
  }

  /** The date that begins first. */
  public Optional<WrittenDate> firstIn(CharSequence text) {
    return allIn(text).stream().findFirst();
  }

  /** All dates in text order, none overlapping another. */
  public List<WrittenDate> allIn(CharSequence text) {
    List<WrittenDate> found = new ArrayList<>();
    for (DateNotation notation : notations) {
      Matcher match = notation.pattern().matcher(text);
      while (match.find()) {
        WrittenDate date = notation.read(match, text);
        if (found.stream().noneMatch(other -> other.span().overlaps(date.span()))) {
          found.add(date);
        }
      }
    }
    found.sort(Comparator.comparing(WrittenDate::span));
    return found;
  }

  private static DateNotation notation(MonthNames months, String regex) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new DateNotation(Pattern.compile(regex, flags), months);
  }
}
