package org.dateline.resolve.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.text.Span;

/**
 * A name that means one place throughout an article: its mentions, and how far each place is
 * believed.
 */
final class PlaceName {

  /** Places closer than this are one for the reader ("Paris" the town and the department). */
  private static final double SAME_KM = 40;

  /** The sharpness of the first guess, before other names are read. */
  private static final double FIRST = 0.7;

  /** Beliefs below this count as nothing. */
  private static final double FAINT = 0.02;

  private final List<Located> places;
  private final double[] standing;
  private final double[] belief;
  private final List<Span> mentions = new ArrayList<>();
  private final double weight;

  /**
   * @param standing for each place what speaks for it before other names are read, in steps of ten
   *     times
   * @param weight how much each mention counts as evidence for other names
   */
  PlaceName(List<Located> places, double[] standing, double weight) {
    this.places = List.copyOf(places);
    this.standing = standing.clone();
    this.weight = weight;
    this.belief = new double[places.size()];
    believe(place -> 0, FIRST);
  }

  void add(Span mention) {
    mentions.add(mention);
  }

  List<Span> mentions() {
    return List.copyOf(mentions);
  }

  /**
   * Weighs the places anew with what the other names say for each.
   *
   * @param sharpness how far a step of ten times in standing becomes one in belief; low while
   *     little is decided
   */
  void believe(ToDoubleFunction<Located> support, double sharpness) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < belief.length; i++) {
      belief[i] = sharpness * (standing[i] + support.applyAsDouble(places.get(i)));
      best = Math.max(best, belief[i]);
    }
    double sum = 0;
    for (int i = 0; i < belief.length; i++) {
      belief[i] = Math.exp(belief[i] - best);
      sum += belief[i];
    }
    for (int i = 0; i < belief.length; i++) {
      belief[i] /= sum;
    }
  }

  /** The place believed most; of equals the first. */
  Located best() {
    int best = 0;
    for (int i = 1; i < belief.length; i++) {
      best = belief[i] > belief[best] ? i : best;
    }
    return places.get(best);
  }

  /** The mean of a measure over the places, each by its belief. */
  double expected(ToDoubleFunction<Located> measure) {
    double sum = 0;
    for (int i = 0; i < belief.length; i++) {
      sum += belief[i] < FAINT ? 0 : belief[i] * measure.applyAsDouble(places.get(i));
    }
    return sum;
  }

  /** The belief in the best place and those beside it. */
  double confidence() {
    Located best = best();
    double sum = 0;
    for (int i = 0; i < belief.length; i++) {
      boolean same = Geography.kilometres(best.point(), places.get(i).point()) < SAME_KM;
      sum += same ? belief[i] : 0;
    }
    return Math.min(1, sum);
  }

  /** How much this name counts as evidence: more with more mentions, but ever less so. */
  double weight() {
    return weight * Math.sqrt(Math.max(1, mentions.size()));
  }
}
