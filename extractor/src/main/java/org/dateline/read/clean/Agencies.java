package org.dateline.read.clean;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.lexicon.Alternatives;
import org.dateline.read.lexicon.Table;

/** The news agencies by name. */
final class Agencies {

  private final Set<String> names = new HashSet<>(Table.load("agencies.tsv", 1).firsts());
  private final Pattern leading = Pattern.compile(pattern() + "(?![\\p{L}\\d]).{0,20}");

  /** Whether this is an agency, perhaps with a service of it ("Reuters Life!", "AFP/Getty"). */
  boolean knows(String name) {
    return names.contains(name) || leading.matcher(name).matches();
  }

  /** A regular expression for any agency. */
  String pattern() {
    return Alternatives.of(names);
  }
}
