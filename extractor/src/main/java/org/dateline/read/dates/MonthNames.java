package org.dateline.read.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.read.lexicon.Alternatives;
import org.dateline.read.lexicon.Table;

/** English names and abbreviations of the months. */
public final class MonthNames {

  private final Map<String, Integer> numbers = new HashMap<>();

  public MonthNames() {
    for (Table.Row row : Table.load("months.tsv", 2).rows()) {
      numbers.put(row.first(), Integer.valueOf(row.at(1)));
    }
  }

  /** A regular expression for any of the names; match it without regard to case. */
  public String pattern() {
    return Alternatives.of(numbers.keySet());
  }

  /** The month's number, from 1. */
  int number(String name) {
    Integer number = numbers.get(name.toLowerCase(Locale.ROOT));
    if (number == null) {
      throw new IllegalArgumentException("not a month: " + name);
    }
    return number;
  }
}
