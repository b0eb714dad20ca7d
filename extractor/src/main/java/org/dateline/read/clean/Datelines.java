package org.dateline.read.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.read.dates.MonthNames;
import org.dateline.read.dates.WrittenDates;
import org.dateline.read.lexicon.Table;

/**
 * Reads datelines. With an agency in brackets the place may be in small letters or absent; without
 * one, the place is in capitals or followed by a date. The beginning of a sentence must come after.
 */
final class Datelines {

  private static final int LONGEST = 120;
  private static final int SHORTEST_BARE_PLACE = 3;
  private static final Pattern CAPITALS = Pattern.compile(DatelineGrammar.CAPITALS);
  private static final Pattern PLACE_AFTER_NAMES =
      Pattern.compile("(?<=\\s)" + DatelineGrammar.CAPITALS + "(?:,.*)?$");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&.]{1,7}");
  private static final Pattern FIRST_WORD = Pattern.compile("[^ /]+");

  /** A way to write datelines, and what must hold of the words for it to be one. */
  private record Form(Pattern pattern, Predicate<MatchResult> condition) {

    Optional<MatchResult> read(String paragraph) {
      Matcher match = pattern.matcher(paragraph);
      return match.lookingAt() && condition.test(match)
          ? Optional.of(match.toMatchResult())
          : Optional.empty();
    }
  }

  private final Agencies agencies;
  private final WrittenDates dates;
  private final Set<String> notPlaces = new HashSet<>(Table.load("not-places.tsv", 1).firsts());
  private final Set<String> cities =
      Table.load("dateline-cities.tsv", 1).firsts().stream()
          .map(city -> city.toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private final List<Form> forms;

  Datelines(Agencies agencies, MonthNames months, WrittenDates dates) {
    this.agencies = agencies;
    this.dates = dates;
    DatelineGrammar grammar = new DatelineGrammar(months);
    this.forms =
        List.of(
            new Form(grammar.withAgency(), this::namesAgency),
            new Form(grammar.inCapitals(), this::namesPlace),
            new Form(grammar.withDate(), this::namesPlace),
            new Form(grammar.withColon(), match -> namesPlace(match) && isSurePlace(match)));
  }

  /** The dateline a paragraph begins with. */
  Optional<Dateline> read(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    return forms.stream().flatMap(form -> form.read(head).stream()).findFirst().map(this::dateline);
  }

  /**
   * An agency we do not know is believed in capitals after a place in capitals. Without a dash,
   * "The Voice of America (VOA) Persian service" must not be taken for one.
   */
  private boolean namesAgency(MatchResult match) {
    String agency = match.group("agency");
    String place = match.group("place");
    if (place == null) {
      return agencies.knows(agency);
    }
    boolean inCapitals = CAPITALS.matcher(firstPart(place)).matches();
    boolean marked = match.group("dash") != null || match.group("date") != null;
    return !agencies.knows(place)
        && (agencies.knows(agency)
            ? marked || inCapitals
            : match.group("dash") != null && inCapitals && ACRONYM.matcher(agency).matches());
  }

  private boolean namesPlace(MatchResult match) {
    String place = firstPart(match.group("place"));
    Matcher firstWord = FIRST_WORD.matcher(place);
    return place.length() >= SHORTEST_BARE_PLACE
        && !agencies.knows(place)
        && !(firstWord.lookingAt() && notPlaces.contains(firstWord.group()));
  }

  /** Capitals before a colon may also name a speaker or head a note. */
  private boolean isSurePlace(MatchResult match) {
    return match.group("date") != null || cities.contains(firstPart(match.group("place")));
  }

  private static String firstPart(String place) {
    int comma = place.indexOf(',');
    return comma < 0 ? place : place.substring(0, comma);
  }

  private Dateline dateline(MatchResult match) {
    return new Dateline(
        match.end(),
        Optional.ofNullable(match.group("place")).flatMap(Datelines::withoutByline),
        agency(match),
        Optional.ofNullable(match.group("date")).flatMap(dates::firstIn));
  }

  private static Optional<String> agency(MatchResult match) {
    return match.namedGroups().containsKey("agency")
        ? Optional.ofNullable(match.group("agency"))
        : Optional.empty();
  }

  /** "By Jane Doe PARIS" is a byline that ran into the dateline. */
  private static Optional<String> withoutByline(String place) {
    if (!place.startsWith("By ")) {
      return Optional.of(place);
    }
    Matcher last = PLACE_AFTER_NAMES.matcher(place);
    return last.find() ? Optional.of(last.group()) : Optional.empty();
  }
}
