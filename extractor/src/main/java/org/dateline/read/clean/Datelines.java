package org.dateline.read.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.dates.MonthNames;
import org.dateline.read.dates.WrittenDate;
import org.dateline.read.dates.WrittenDates;
import org.dateline.read.lexicon.Table;

/**
 * Reads datelines. With an agency in brackets the place may be in small letters or absent; without
 * one, the place is in capitals or followed by a date, and a dash or colon and the beginning of a
 * sentence must come after it.
 */
final class Datelines {

  private static final int LONGEST = 120;
  private static final int SHORTEST_BARE_PLACE = 3;
  private static final String CAPITALS =
      "(?:Mc|Mac)?\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’-]+){0,4}";
  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /](?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|of|and|de|del|la|al|el|upon|am)){0,4}";
  private static final String AGENCY = ",?\\s?\\((?<agency>[^()\\n]{2,40})\\)";
  private static final String DASH = "(?:\\s*[—–―]+\\s*|\\s+-{1,2}\\s+|\\s*--\\s*|\\s+_\\s+)";
  private static final String LOOSE_DASH = "\\s*(?:[—–―]+|-{1,3}|_|:)\\s*";
  private static final String SENTENCE = "(?=[\"“”'‘’(\\[$€£]*[\\p{Lu}\\d])";
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&.]{1,7}");

  private static final Pattern FIRST_WORD_END = Pattern.compile("[ /]");

  private final Agencies agencies;
  private final WrittenDates dates;
  private final Set<String> notPlaces = new HashSet<>(Table.load("not-places.tsv", 1).firsts());
  private final Pattern withAgency;
  private final List<Pattern> withoutAgency;

  Datelines(Agencies agencies, MonthNames months, WrittenDates dates) {
    this.agencies = agencies;
    this.dates = dates;
    String month = "(?i:" + months.pattern() + ")\\b\\.?";
    String day = "(?:" + month + "\\s?\\d{1,2}|\\d{1,2}\\s" + month + ")(?:,?\\s\\d{4})?";
    String date = "(?:(?<=^|\\S),?\\s?(?<date>" + day + "))";
    String region = "(?:,\\s?(?!" + month + "\\s?\\d)" + NAME + "){0,2}";
    this.withAgency =
        Pattern.compile(
            "(?<place>"
                + NAME
                + region
                + ")?"
                + date
                + "?"
                + AGENCY
                + "(?<dash>"
                + LOOSE_DASH
                + ")?\\s*"
                + "(?=\\S)");
    this.withoutAgency =
        List.of(
            Pattern.compile("(?<place>" + CAPITALS + region + ")" + date + "?" + DASH + SENTENCE),
            Pattern.compile("(?<place>" + CAPITALS + region + ")" + date + "?:\\s+" + SENTENCE),
            Pattern.compile("(?<place>" + NAME + region + ")" + date + DASH + SENTENCE));
  }

  /** The dateline a paragraph begins with. */
  Optional<Dateline> read(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    return readWithAgency(head).or(() -> readWithoutAgency(head));
  }

  private Optional<Dateline> readWithAgency(String head) {
    Matcher match = withAgency.matcher(head);
    if (!match.lookingAt() || !isAgency(match)) {
      return Optional.empty();
    }
    boolean divided = match.group("dash") != null;
    boolean sentenceFollows = head.substring(match.end()).matches("(?s)" + SENTENCE + ".*");
    return divided || (sentenceFollows && agencies.knows(match.group("agency")))
        ? Optional.of(dateline(match, Optional.of(match.group("agency"))))
        : Optional.empty();
  }

  private Optional<Dateline> readWithoutAgency(String head) {
    for (Pattern pattern : withoutAgency) {
      Matcher match = pattern.matcher(head);
      if (match.lookingAt() && isPlace(match.group("place"))) {
        return Optional.of(dateline(match, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** An agency we do not know is believed in capitals after a place in capitals. */
  private boolean isAgency(Matcher match) {
    String agency = match.group("agency");
    String place = match.group("place");
    if (place == null) {
      return agencies.knows(agency);
    }
    return !agencies.knows(place)
        && (agencies.knows(agency)
            || (ACRONYM.matcher(agency).matches() && firstPart(place).matches(CAPITALS)));
  }

  private boolean isPlace(String place) {
    String first = firstPart(place);
    return first.length() >= SHORTEST_BARE_PLACE
        && !agencies.knows(place)
        && !notPlaces.contains(FIRST_WORD_END.splitAsStream(first).findFirst().orElse(first));
  }

  private static String firstPart(String place) {
    int comma = place.indexOf(',');
    return comma < 0 ? place : place.substring(0, comma);
  }

  private Dateline dateline(Matcher match, Optional<String> agency) {
    Optional<WrittenDate> date = Optional.ofNullable(match.group("date")).flatMap(dates::firstIn);
    return new Dateline(match.end(), Optional.ofNullable(match.group("place")), agency, date);
  }
}
