package org.dateline.annotate.timex;

import java.util.List;
import java.util.Optional;

/** Recognises one family of time expressions at a position. */
@FunctionalInterface
interface Rule {

  Optional<Found> at(Words words, int from);

  /** The rule that finds the longest of what the rules find; of equals the first. */
  static Rule longestOf(List<Rule> rules) {
    List<Rule> ordered = List.copyOf(rules);
    return (words, from) -> {
      Optional<Found> best = Optional.empty();
      for (Rule rule : ordered) {
        Optional<Found> found = rule.at(words, from);
        if (found.isPresent() && found.get().end() > best.map(Found::end).orElse(from)) {
          best = found;
        }
      }
      return best;
    };
  }
}
