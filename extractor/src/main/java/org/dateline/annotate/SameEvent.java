package org.dateline.annotate;

/**
 * Tells from two states how probably their triggers are of one event: by the log-odds {@code factor
 * * product + summand}, learnt together with the states from pairs of which half are.
 */
public record SameEvent(double factor, double summand) {

  /** The probability, 0 to 1, among as many pairs of one event as of two. */
  public double probability(EventState one, EventState other) {
    return 1 / (1 + Math.exp(-factor * one.product(other) - summand));
  }
}
