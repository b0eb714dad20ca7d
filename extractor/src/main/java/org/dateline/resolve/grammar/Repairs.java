package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Tree.Arc;

/** Puts right what contradicts what stands beside it. */
final class Repairs {

  private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "acl", "parataxis");

  private Repairs() {}

  static Dependencies of(Dependencies sentence) {
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      arcs.add(new Arc(head(i, sentence), relation(i, sentence)));
    }
    return new Dependencies(sentence.words(), arcs);
  }

  /**
   * "had his back to the play when O'Gara pounced": a verb has one subject, and a second one
   * belongs to the clause before whose verb it stands.
   */
  private static int head(int word, Dependencies sentence) {
    int head = sentence.head(word);
    return isSecondSubject(word, sentence) ? clauseAfter(word, head, sentence).orElse(head) : head;
  }

  private static boolean isSecondSubject(int word, Dependencies sentence) {
    return sentence.relation(word).equals("nsubj")
        && sentence.dependents(sentence.head(word), "nsubj").getFirst() < word;
  }

  private static Optional<Integer> clauseAfter(int word, int verb, Dependencies sentence) {
    return sentence.dependents(verb, CLAUSES.toArray(String[]::new)).stream()
        .filter(clause -> clause > word)
        .filter(clause -> sentence.dependents(clause, "nsubj", "csubj").isEmpty())
        .findFirst();
  }

  private static String relation(int word, Dependencies sentence) {
    if (isObject(word, sentence)) {
      return "obj";
    }
    if (isSecondSubject(word, sentence)
        && clauseAfter(word, sentence.head(word), sentence).isEmpty()) {
      return "dep";
    }
    return isConjunct(word, sentence) ? "conj" : sentence.arcs().get(word).relation();
  }

  /** "announced the arrest": a noun with nothing of a clause is no clause. */
  private static boolean isObject(int word, Dependencies sentence) {
    return sentence.relation(word).equals("ccomp")
        && sentence.word(word).isNoun()
        && sentence.head(word) < word
        && sentence.dependents(word, "nsubj", "csubj", "cop", "aux", "mark").isEmpty();
  }

  /** "accused him and attacked": a conjunction before it joins it to what it depends on. */
  private static boolean isConjunct(int word, Dependencies sentence) {
    return CLAUSES.contains(sentence.relation(word))
        && sentence.dependents(word, "cc").stream().anyMatch(i -> i < word)
        && !sentence.isRoot(word)
        && sentence.head(word) < word;
  }
}
