package org.dateline.resolve.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.text.Span;

/**
 * Words beside a name that say where its place lies ("Springfield, Illinois", "the Gaza city of
 * Rafah").
 */
final class Qualifiers {

  private static final String PART =
      "(?:(?:in |the |far |(?:north|south)?-?(?:east|west|north|south)(?:ern)? |central |upper |lower )*)";
  private static final Pattern BEFORE_ITS_LAND = Pattern.compile("(?:,| in| \\()\\s*" + PART);
  private static final Pattern AFTER_ITS_LAND =
      Pattern.compile(
          "(?:['’]s?)?\\s+(?:\\p{Ll}+ ){0,2}(?:city|town|village|port|suburb|district|capital|region|island)"
              + "(?: city| town)? of |['’]s? (?:\\p{Ll}+ )?");
  private static final Pattern SHORT_FORM = Pattern.compile(",\\s+((?:\\p{L}+\\.?\\s?){1,3})");

  private final Gazetteer gazetteer;
  private final PlaceNames placeNames;

  Qualifiers(Gazetteer gazetteer, PlaceNames placeNames) {
    this.gazetteer = gazetteer;
    this.placeNames = placeNames;
  }

  /** The lands that the text beside the name puts its place in; none when it does not say. */
  List<Located> of(int name, List<Span> names, String text) {
    List<Located> lands = new ArrayList<>();
    next(name, names)
        .filter(after -> stands(names.get(name), after, text, BEFORE_ITS_LAND))
        .ifPresent(after -> lands.addAll(placeNames.named(after.in(text))));
    if (name > 0 && stands(names.get(name - 1), names.get(name), text, AFTER_ITS_LAND)) {
      String before = names.get(name - 1).in(text);
      lands.addAll(placeNames.named(before));
      lands.addAll(placeNames.peoples(before));
    }
    lands.addAll(shortForm(names.get(name), text));
    return List.copyOf(lands);
  }

  private static Optional<Span> next(int name, List<Span> names) {
    return name + 1 < names.size() ? Optional.of(names.get(name + 1)) : Optional.empty();
  }

  private static boolean stands(Span first, Span second, String text, Pattern between) {
    return first.end() <= second.begin()
        && between.matcher(text.substring(first.end(), second.begin())).matches();
  }

  private List<Located> shortForm(Span name, String text) {
    Matcher matcher = SHORT_FORM.matcher(text).region(name.end(), text.length());
    if (!matcher.lookingAt()) {
      return List.of();
    }
    String words = matcher.group(1).strip();
    for (String form : List.of(words, words.split("\\s", 2)[0])) {
      List<Located> lands = List.copyOf(gazetteer.abbreviated(form));
      if (!lands.isEmpty()) {
        return lands;
      }
    }
    return List.of();
  }
}
