package org.dateline.annotate;

import java.util.Arrays;

/** A trigger as a direction in the language model's space: triggers of one event lie together. */
public final class EventState {

  private final float[] values;

  /** Of so many numbers, the sum of whose squares is 1. */
  public EventState(float[] values) {
    this.values = values.clone();
  }

  /** The cosine of the angle to another state of the same length, -1 to 1. */
  public double product(EventState other) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException(
          "states of %d and %d numbers".formatted(values.length, other.values.length));
    }
    double product = 0;
    for (int i = 0; i < values.length; i++) {
      product += (double) values[i] * other.values[i];
    }
    return product;
  }

  public float[] values() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventState state && Arrays.equals(values, state.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "EventState of %d numbers".formatted(values.length);
  }
}
