package org.dateline.read.clean;

import java.util.regex.Pattern;
import org.dateline.read.dates.MonthNames;

/**
 * The written forms of datelines as regular expressions with the groups {@code place}, {@code
 * date}, {@code agency} and {@code dash}, of which any may be absent.
 */
final class DatelineGrammar {

  /** A place in capitals. */
  static final String CAPITALS =
      "(?:Mc|Mac)?\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’-]+){0,4}";

  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
          + "(?:[ /](?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|of|and|de|del|la|al|el|upon|am)){0,4}";
  private static final String AGENCY = ",?\\s?\\((?<agency>[^()\\n]{2,40})\\)";
  private static final String DASH = "(?<dash>\\s*[—–―]+\\s*|\\s+-{1,2}\\s+|\\s*--\\s*|\\s+_\\s+)";
  private static final String ANY_DASH = "(?<dash>(?:\\s*(?:[—–―]+|-{1,3}|_|:))+)?\\s*";
  private static final String SENTENCE = "(?=[\"“”'‘’(\\[$€£]*[\\p{Lu}\\d])";

  private final String region;
  private final String date;

  DatelineGrammar(MonthNames months) {
    String month = "(?i:" + months.pattern() + ")\\b\\.?";
    String day = "(?:" + month + "\\s?\\d{1,2}|\\d{1,2}\\s" + month + ")(?:,?\\s\\d{4})?";
    this.date = "(?<date>" + day + ")";
    this.region = "(?:,\\s?(?!" + month + "\\s?\\d)" + NAME + "){0,2}";
  }

  /** {@code GENEVA, March 3 (AFP) — }; all but the agency may be absent. */
  Pattern withAgency() {
    return Pattern.compile(
        "(?:(?<place>"
            + NAME
            + region
            + ")(?:,?\\s?"
            + date
            + ")?)?"
            + AGENCY
            + ANY_DASH
            + SENTENCE);
  }

  /** {@code BERLIN — }, {@code CHRISTCHURCH, New Zealand - }. */
  Pattern inCapitals() {
    return Pattern.compile(
        "(?<place>" + CAPITALS + region + ")(?:,?\\s?" + date + ")?" + DASH + SENTENCE);
  }

  /** {@code Beirut, Aug. 5 — }. */
  Pattern withDate() {
    return Pattern.compile("(?<place>" + NAME + region + "),\\s?" + date + DASH + SENTENCE);
  }

  /** {@code ISLAMABAD, Mar 3: }. */
  Pattern withColon() {
    return Pattern.compile(
        "(?<place>" + CAPITALS + region + ")(?:,?\\s?" + date + ")?(?<dash>:)\\s+" + SENTENCE);
  }
}
