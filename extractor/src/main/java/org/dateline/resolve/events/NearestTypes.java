package org.dateline.resolve.events;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.EventState;
import org.dateline.resolve.Typing;

/**
 * The type of an event whose word the lexicon does not know: that of the words which the language
 * model holds most like it, where these agree.
 *
 * <p>{@code lexicon/states.bin} has the state of each line of the lexicon in its sentence: the
 * count of lines and the length of a state as 32-bit numbers, then a signed byte for each number.
 * All zero is a line whose word the model does not take for a trigger.
 */
final class NearestTypes {

  static final String FILE = "/org/dateline/resolve/lexicon/states.bin";
  static final int SCALE = 127;

  private static final int NEAREST = 5;

  /** The least mean product of the agreeing among the nearest, those that do not counting zero. */
  private static final double MARGIN = 0.8;

  private final List<Known> known;

  /** A line of the lexicon with its state. */
  private record Known(LexiconEntry entry, EventState state) {}

  private record Neighbour(LexiconEntry entry, double product) {

    String type() {
      return entry.type().type();
    }
  }

  private NearestTypes(List<Known> known) {
    this.known = List.copyOf(known);
  }

  /**
   * Reads the states of a lexicon.
   *
   * @throws IllegalStateException when the file is not of this lexicon
   */
  static NearestTypes load(EventLexicon lexicon) {
    List<EventState> states = states();
    if (states.size() != lexicon.entries().size()) {
      throw new IllegalStateException(
          "%s: states of %d lines, the lexicon has %d; run LexiconStatesTest with -Ddateline.rewrite"
              .formatted(FILE, states.size(), lexicon.entries().size()));
    }
    List<Known> known = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      known.add(new Known(lexicon.entries().get(i), states.get(i)));
    }
    return new NearestTypes(known);
  }

  /** Those of no lexicon: no word is like any. */
  static NearestTypes none() {
    return new NearestTypes(List.of());
  }

  /** The states of the lexicon's lines, in order. */
  static List<EventState> states() {
    try (InputStream file = NearestTypes.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      DataInputStream in = new DataInputStream(file);
      int count = in.readInt();
      int length = in.readInt();
      List<EventState> states = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        states.add(state(in.readNBytes(length)));
      }
      return states;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static EventState state(byte[] bytes) {
    float[] values = new float[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      values[i] = (float) bytes[i] / SCALE;
    }
    return new EventState(values);
  }

  /** The lines of one type, if the nearest agree on one. */
  Optional<Typing.Alike> of(EventState state) {
    List<Neighbour> nearest =
        known.stream()
            .filter(other -> !other.entry.type().equals(UnlistedTriggers.OTHER))
            .map(other -> new Neighbour(other.entry, state.product(other.state)))
            .sorted(Comparator.comparingDouble(Neighbour::product).reversed())
            .limit(NEAREST)
            .toList();
    Map<String, Double> votes = new HashMap<>();
    nearest.forEach(one -> votes.merge(one.type(), one.product / NEAREST, Double::sum));
    return nearest.stream()
        .map(Neighbour::type)
        .filter(type -> votes.getOrDefault(type, 0.0) >= MARGIN)
        .findFirst()
        .map(type -> new Typing.Alike(of(type, nearest), votes.getOrDefault(type, 0.0)));
  }

  private static List<LexiconEntry> of(String type, List<Neighbour> nearest) {
    return nearest.stream().filter(one -> one.type().equals(type)).map(Neighbour::entry).toList();
  }
}
