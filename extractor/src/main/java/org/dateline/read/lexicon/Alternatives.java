package org.dateline.read.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Regular expressions made from word lists. */
public final class Alternatives {

  private Alternatives() {}

  /** A group that matches any of the phrases, the longest first; spaces match any white space. */
  public static String of(Collection<String> phrases) {
    return phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s))
        .map(Alternatives::quoted)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String quoted(String phrase) {
    return Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q");
  }
}
