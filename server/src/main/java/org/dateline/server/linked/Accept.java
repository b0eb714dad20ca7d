package org.dateline.server.linked;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The header field {@code Accept} (RFC 9110, section 12.5.1): the media types that a client takes,
 * each with its weight.
 */
public final class Accept {

  /** A range of media types; {@code *} stands for any. */
  private record Range(String type, String subtype, double weight) {

    boolean covers(String mediaType) {
      String[] parts = mediaType.split("/", 2);
      return (type.equals("*") || type.equals(parts[0]))
          && (subtype.equals("*") || subtype.equals(parts[1]));
    }

    int precision() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
  }

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** Reads the field; what is no media range in it is passed over. */
  public static Accept parse(String field) {
    return new Accept(
        Arrays.stream(field.toLowerCase(Locale.ROOT).split(","))
            .map(Accept::range)
            .flatMap(Optional::stream)
            .toList());
  }

  /** Everything, equally. */
  public static Accept anything() {
    return new Accept(List.of(new Range("*", "*", 1)));
  }

  /** One syntax. */
  public static Accept only(Syntax syntax) {
    return parse(syntax.mediaType());
  }

  /** The offer that is liked best, the earlier one among equals; none when all are refused. */
  public Optional<Syntax> best(List<Syntax> offers) {
    return best(offers, Syntax::mediaType);
  }

  /** As {@link #best(List)}, of offers that have these media types. */
  public <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
    Comparator<T> liking = Comparator.comparingDouble(offer -> weight(mediaType.apply(offer)));
    return offers.stream()
        .filter(offer -> weight(mediaType.apply(offer)) > 0)
        .max(liking.thenComparingInt(offer -> -offers.indexOf(offer)));
  }

  /** The weight of the range that fits the type most closely. */
  private double weight(String mediaType) {
    return ranges.stream()
        .filter(range -> range.covers(mediaType))
        .max(Comparator.comparingInt(Range::precision))
        .map(Range::weight)
        .orElse(0.0);
  }

  private static Optional<Range> range(String text) {
    String[] parts = text.strip().split("\\s*;\\s*");
    String[] type = parts[0].split("/", -1);
    if (type.length != 2 || type[0].isBlank() || type[1].isBlank()) {
      return Optional.empty();
    }
    double weight =
        Arrays.stream(parts)
            .filter(part -> part.startsWith("q="))
            .mapToDouble(part -> number(part.substring(2)))
            .findFirst()
            .orElse(1);
    return Optional.of(new Range(type[0], type[1], weight));
  }

  private static double number(String text) {
    try {
      return Math.clamp(Double.parseDouble(text), 0.0, 1.0);
    } catch (NumberFormatException malformed) {
      return 0;
    }
  }
}
