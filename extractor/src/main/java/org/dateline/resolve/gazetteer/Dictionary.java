package org.dateline.resolve.gazetteer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.Identity.Known;

/**
 * People, places and organisations that a user brings along, beside our tables.
 *
 * @param entries in the order of the file
 */
public record Dictionary(List<Entry> entries) {

  public Dictionary {
    entries = List.copyOf(entries);
  }

  /** A dictionary without entries. */
  public static Dictionary empty() {
    return new Dictionary(List.of());
  }

  /**
   * The entries of a tab-separated file: a line of column names, then a name a line. Columns {@code
   * name}, {@code id}, {@code kind} and {@code prior}, for places also {@code lat}, {@code lon} and
   * {@code state}; see docs/linking.md.
   *
   * @throws DictionaryException for a line that cannot be read
   */
  public static Dictionary read(Path file) {
    return new Dictionary(new DictionaryReader(file).entries());
  }

  /** What a name may be listed as. */
  public sealed interface Kind {

    record Person() implements Kind {}

    record Place() implements Kind {}

    record Body(Candidate.Organisation.Kind kind) implements Kind {}
  }

  /**
   * A name and what it means.
   *
   * @param label the first name that the file gives for the identity
   * @param prior how often the name means this rather than anything else, above 0 to 1
   * @param origin file and line
   * @param state ISO 3166-1 alpha-2 code of the state that a place lies in
   */
  public record Entry(
      String origin,
      String name,
      String label,
      Known identity,
      Kind kind,
      double prior,
      Optional<Point> point,
      Optional<String> state) {}
}
