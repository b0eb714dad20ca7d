package org.dateline.resolve.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.resolve.gazetteer.Candidate.AdminRegion;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.State;
import org.dateline.text.Span;

/**
 * Gathers the mentions of an article by name: one reading for each name, or for each name with the
 * land beside it ("Springfield, Illinois" and "Springfield, Ohio"). A mention without a land joins
 * the first of its name.
 */
final class Readings {

  /** What a place gains by lying in the land beside its name, in steps of ten times. */
  private static final double BESIDE = 4;

  private final PlaceNames placeNames;
  private final Qualifiers qualifiers;
  private final String text;
  private final Set<Located> lands = new HashSet<>();
  private final Map<String, PlaceName> byKey = new LinkedHashMap<>();
  private final Map<String, PlaceName> firstByName = new LinkedHashMap<>();

  Readings(PlaceNames placeNames, Qualifiers qualifiers, String text) {
    this.placeNames = placeNames;
    this.qualifiers = qualifiers;
    this.text = text;
  }

  /** A mention with the places of its name, and those of them in the land beside it. */
  private record Placed(Span span, String name, List<Located> places, Set<Located> inLand) {}

  List<PlaceName> gather(List<Span> names) {
    List<Placed> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<Located> places = places(names.get(i));
      if (!places.isEmpty()) {
        mentions.add(placed(i, names, places));
      }
    }
    mentions.forEach(this::addWithLand);
    mentions.forEach(this::addWithoutLand);
    Set<PlaceName> all = new LinkedHashSet<>(byKey.values());
    all.addAll(firstByName.values());
    return List.copyOf(all);
  }

  /**
   * A short form names a region after a comma, when it is written as one ("W.Va."), and when it is
   * two or three capitals that name nothing else ("BC").
   */
  private List<Located> places(Span name) {
    String written = name.in(text);
    List<Located> named = placeNames.named(written);
    boolean mayBeShort =
        written.endsWith(".")
            || text.substring(0, name.begin()).stripTrailing().endsWith(",")
            || (named.isEmpty() && written.matches("\\p{Lu}{2,3}"));
    List<Located> regions = mayBeShort ? placeNames.abbreviated(written) : List.of();
    return regions.isEmpty() ? named : regions;
  }

  private Placed placed(int i, List<Span> names, List<Located> places) {
    Span span = names.get(i);
    Set<Located> inLand = new LinkedHashSet<>();
    if (!isLand(places.getFirst())) {
      for (Located land : qualifiers.of(i, names, text)) {
        places.stream().filter(place -> Geography.contains(land, place)).forEach(inLand::add);
        if (places.stream().anyMatch(place -> Geography.contains(land, place))) {
          lands.add(land);
        }
      }
    }
    return new Placed(span, nameOf(span), places, inLand);
  }

  /**
   * States and the regions right below them stand beside one another in lists; nothing holds them.
   */
  private static boolean isLand(Located place) {
    return place instanceof State || (place instanceof AdminRegion region && region.firstLevel());
  }

  private void addWithLand(Placed mention) {
    if (!mention.inLand.isEmpty()) {
      String key = mention.name + "|" + mention.inLand.iterator().next().identity().key();
      PlaceName name = byKey.computeIfAbsent(key, k -> reading(mention));
      name.add(mention.span);
      firstByName.putIfAbsent(mention.name, name);
    }
  }

  private void addWithoutLand(Placed mention) {
    if (mention.inLand.isEmpty()) {
      firstByName.computeIfAbsent(mention.name, k -> reading(mention)).add(mention.span);
    }
  }

  private PlaceName reading(Placed mention) {
    double[] standing = new double[mention.places.size()];
    for (int i = 0; i < standing.length; i++) {
      Located place = mention.places.get(i);
      boolean beside = mention.inLand.contains(place) || lands.contains(place);
      standing[i] = Prior.of(place, mention.span.in(text)) + (beside ? BESIDE : 0);
    }
    return new PlaceName(mention.places, standing, 1);
  }

  private String nameOf(Span span) {
    return span.in(text).toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", "");
  }
}
