package org.dateline.resolve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nouns that only say how much there is of what follows "of" ("tons of food"), from {@code
 * lexicon/quantities.tsv}.
 */
public final class Quantities {

  private final Set<String> lemmas;

  private Quantities(WordList list) {
    lemmas = list.rows().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }

  public static Quantities load() {
    return new Quantities(WordList.read("lexicon/quantities.tsv", 2));
  }

  public boolean knows(String nounLemma) {
    return lemmas.contains(nounLemma);
  }
}
