package org.dateline.resolve.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.gazetteer.Candidate.Town;
import org.dateline.resolve.gazetteer.Table.Row;

/**
 * The towns of the world under their names. The table stays in memory as the bytes of its lines;
 * chains of line numbers under hashed keys lead to them, and a line is read when asked for.
 */
final class Towns {

  private static final int BUCKETS = 1 << 18;

  /** Shorter names are left out: in text they are nearly always something else ("Us", "Of"). */
  private static final int SHORTEST = 3;

  private static final int NAME = 2;
  private static final int ALIASES = 3;
  private static final Comparator<Town> LARGEST_FIRST =
      Comparator.comparingLong(Town::people).reversed().thenComparingInt(Town::geonames);

  private final byte[] table;
  private final int[] lines;
  private final int[] buckets = new int[BUCKETS];
  private int[] lineOfEntry = new int[BUCKETS];
  private int[] nextEntry = new int[BUCKETS];
  private int entries = 1;

  private Towns(byte[] table, int[] lines) {
    this.table = table;
    this.lines = lines;
  }

  static Towns load() {
    byte[] table = Table.bytes("places.tsv.gz");
    Towns towns = new Towns(table, lineStarts(table));
    for (int line = 0; line < towns.lines.length; line++) {
      Row row = towns.row(line);
      towns.add(row.text(NAME), line);
      for (String alias : row.list(ALIASES)) {
        towns.add(alias, line);
      }
    }
    return towns;
  }

  /** The towns that may be meant by a name as written, the largest first. */
  List<Town> named(String written) {
    String key = Spelling.key(written);
    List<Town> found = new ArrayList<>();
    int last = -1;
    for (int entry = buckets[bucket(key)]; entry != 0; entry = nextEntry[entry]) {
      Row row = row(lineOfEntry[entry]);
      if (lineOfEntry[entry] != last && isNamed(row, written, key)) {
        found.add(town(row));
        last = lineOfEntry[entry];
      }
    }
    found.sort(LARGEST_FIRST);
    return List.copyOf(found);
  }

  /** The town with a GeoNames id. */
  Optional<Town> withId(int geonames) {
    int low = 0;
    int high = lines.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Town town = town(row(middle));
      if (town.geonames() == geonames) {
        return Optional.of(town);
      }
      low = town.geonames() < geonames ? middle + 1 : low;
      high = town.geonames() < geonames ? high : middle - 1;
    }
    return Optional.empty();
  }

  /** Every town, read anew. */
  Stream<Town> all() {
    return Arrays.stream(lines, 0, lines.length).mapToObj(begin -> town(rowAt(begin)));
  }

  private void add(String name, int line) {
    if (name.length() < SHORTEST) {
      return;
    }
    int bucket = bucket(Spelling.key(name));
    if (entries == lineOfEntry.length) {
      lineOfEntry = Arrays.copyOf(lineOfEntry, entries * 2);
      nextEntry = Arrays.copyOf(nextEntry, entries * 2);
    }
    lineOfEntry[entries] = line;
    nextEntry[entries] = buckets[bucket];
    buckets[bucket] = entries++;
  }

  private static boolean isNamed(Row row, String written, String key) {
    return isSpelled(row.text(NAME), written, key)
        || row.list(ALIASES).stream().anyMatch(alias -> isSpelled(alias, written, key));
  }

  private static boolean isSpelled(String stored, String written, String key) {
    return Spelling.key(stored).equals(key) && Spelling.agrees(written, stored);
  }

  private static int bucket(String key) {
    int hash = key.hashCode() * 0x9E3779B9;
    return hash >>> (32 - Integer.numberOfTrailingZeros(BUCKETS));
  }

  private Row row(int line) {
    return rowAt(lines[line]);
  }

  private Row rowAt(int begin) {
    int end = begin;
    while (end < table.length && table[end] != '\n') {
      end++;
    }
    return Row.of(new String(table, begin, end - begin, StandardCharsets.UTF_8));
  }

  private static Town town(Row row) {
    return new Town(
        (int) row.number(0),
        row.text(NAME),
        Identities.of(row.text(0), row.optional(1), row.optional(0)),
        row.text(4),
        row.text(5),
        row.text(5) + "." + row.text(6),
        row.point(7),
        row.number(9));
  }

  private static int[] lineStarts(byte[] table) {
    int[] starts = new int[1 << 17];
    int count = 0;
    for (int at = 0; at < table.length; at = afterLine(table, at)) {
      if (table[at] != '#') {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = at;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static int afterLine(byte[] table, int at) {
    int end = at;
    while (end < table.length && table[end] != '\n') {
      end++;
    }
    return end + 1;
  }
}
