package org.dateline.read.dates;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as it is written after a date: "T14:30:05+02:00", " 14:30 GMT", ", at 2:30 p.m.".
 *
 * @param zone where it is written as an offset; abbreviations such as "IST" mean several
 */
public record WrittenTime(LocalTime time, Optional<ZoneOffset> zone) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?:T|,?\\s+(?:at\\s+)?)(?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)(?::(?<s>[0-5]\\d)(?:\\.\\d+)?)?(?![\\d:])"
              + "(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?(?:\\s?(?<zone>Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)(?![\\w+-]))?",
          Pattern.CASE_INSENSITIVE);

  /** The time that begins at an offset of a text. */
  static Optional<WrittenTime> at(CharSequence text, int begin) {
    Matcher match = FORM.matcher(text).region(begin, text.length());
    return match.lookingAt()
        ? time(match).map(time -> new WrittenTime(time, zone(match)))
        : Optional.empty();
  }

  private static Optional<LocalTime> time(Matcher match) {
    int hour = Integer.parseInt(match.group("h"));
    String half = match.group("half");
    if (half != null && (hour < 1 || hour > 12)) {
      return Optional.empty();
    }
    boolean afternoon = "p".equalsIgnoreCase(half);
    int second = match.group("s") == null ? 0 : Integer.parseInt(match.group("s"));
    return Optional.of(
        LocalTime.of(
            half == null ? hour : hour % 12 + (afternoon ? 12 : 0),
            Integer.parseInt(match.group("m")),
            second));
  }

  private static Optional<ZoneOffset> zone(Matcher match) {
    String written = match.group("zone");
    if (written == null) {
      return Optional.empty();
    }
    return Character.isLetter(written.charAt(0))
        ? Optional.of(ZoneOffset.UTC)
        : offset(written.replace(":", ""));
  }

  private static Optional<ZoneOffset> offset(String digits) {
    int hours = Integer.parseInt(digits.substring(1, 3));
    int minutes = Integer.parseInt(digits.substring(3));
    int sign = digits.charAt(0) == '-' ? -1 : 1;
    return hours < 15 && minutes < 60
        ? Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes))
        : Optional.empty();
  }
}
