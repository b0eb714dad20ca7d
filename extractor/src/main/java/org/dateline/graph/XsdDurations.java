package org.dateline.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of TIMEX3 as xsd:duration, which has neither weeks nor unknown numbers. */
final class XsdDurations {

  private static final Pattern WEEKS = Pattern.compile("P([0-9]{1,9})W");
  private static final Pattern COMMON =
      Pattern.compile("P(?=[0-9T])([0-9]+[YMD])*(T([0-9]+[HMS])+)?");

  private XsdDurations() {}

  /**
   * "P2W" is "P14D"; nothing for "PXW", for quarters and weekends, and for more weeks than count.
   */
  static Optional<String> of(String timex3) {
    Matcher weeks = WEEKS.matcher(timex3);
    if (weeks.matches()) {
      return Optional.of("P%dD".formatted(7L * Long.parseLong(weeks.group(1))));
    }
    return Optional.of(timex3).filter(value -> COMMON.matcher(value).matches());
  }
}
