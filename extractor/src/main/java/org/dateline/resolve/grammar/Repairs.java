package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.Tree.Arc;

/** Puts right relations that contradict what stands beside them; heads stay as they are. */
final class Repairs {

  private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "acl", "parataxis");

  private Repairs() {}

  static Dependencies of(Dependencies sentence) {
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      arcs.add(new Arc(sentence.head(i), relation(i, sentence)));
    }
    return new Dependencies(sentence.words(), arcs);
  }

  private static String relation(int word, Dependencies sentence) {
    if (isObject(word, sentence)) {
      return "obj";
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
