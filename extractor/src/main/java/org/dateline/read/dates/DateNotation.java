package org.dateline.read.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/** One order of year, month and day; the pattern's groups y, m and d hold the parts. */
record DateNotation(Pattern pattern, MonthNames months) {

  WrittenDate read(Matcher match, CharSequence text) {
    return new WrittenDate(
        new Span(match.start(), match.end()),
        match.group(),
        Integer.parseInt(match.group("y")),
        month(match.group("m")),
        Integer.parseInt(match.group("d")),
        WrittenTime.at(text, match.end()));
  }

  private int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : months.number(written);
  }
}
