package org.dateline.resolve.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.Identity.Known;
import org.dateline.resolve.gazetteer.Dictionary.Entry;
import org.dateline.resolve.gazetteer.Dictionary.Kind;

/** One line of a dictionary by column name; what is wrong with it is an illegal argument. */
record DictionaryRow(String origin, Map<String, String> cells) {

  /**
   * The line's entry.
   *
   * @param labels the first name of each identity; gains this line's
   */
  Entry entry(Map<String, String> labels) {
    String name = cell("name").orElseThrow(() -> new IllegalArgumentException("no name"));
    OutsideId id = OutsideId.parse(cell("id").orElse(""));
    String label = labels.computeIfAbsent(id.iri(), iri -> name);
    return new Entry(
        origin,
        name,
        label,
        new Known(id.key(label), List.of(id.iri())),
        kind(),
        prior(),
        point(),
        cell("state"));
  }

  private Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isEmpty());
  }

  private Kind kind() {
    String written = cell("kind").orElse("");
    return switch (written) {
      case "person" -> new Kind.Person();
      case "place" -> new Kind.Place();
      default ->
          Arrays.stream(Candidate.Organisation.Kind.values())
              .filter(kind -> asWritten(kind).equals(written))
              .findFirst()
              .map(Kind.Body::new)
              .orElseThrow(() -> new IllegalArgumentException(unknown(written)));
    };
  }

  private static String unknown(String kind) {
    return "unknown kind \"%s\"; known are person, place, %s"
        .formatted(
            kind,
            Arrays.stream(Candidate.Organisation.Kind.values())
                .map(DictionaryRow::asWritten)
                .collect(Collectors.joining(", ")));
  }

  private static String asWritten(Candidate.Organisation.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private double prior() {
    double prior = number("prior").orElse(0.0);
    if (!(prior > 0 && prior <= 1)) {
      throw new IllegalArgumentException("the prior is above 0 and at most 1, such as 0.9");
    }
    return prior;
  }

  private Optional<Point> point() {
    return number("lat").flatMap(lat -> number("lon").map(lon -> new Point(lat, lon)));
  }

  private Optional<Double> number(String column) {
    try {
      return cell(column).map(Double::valueOf);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "\"%s\" is no number; column %s needs one".formatted(cells.get(column), column), e);
    }
  }
}
