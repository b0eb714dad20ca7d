package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Tree.Arc;

/** Puts right what contradicts what stands beside it. */
final class Repairs {

  private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "acl", "parataxis");

  /** Words that open a clause as well as a phrase. */
  private static final Set<String> OPENS_CLAUSE = Set.of("after", "before", "since", "until");

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
    if (isSecondSubject(word, sentence)) {
      return clauseAfter(word, head, sentence).orElse(head);
    }
    return isMarkOfSubject(word, sentence) ? sentence.head(head) : head;
  }

  /** "after talks were nixed": the noun before a verb with a tense is its subject. */
  private static boolean isOpenedSubject(int word, Dependencies sentence) {
    int verb = sentence.head(word);
    return sentence.relation(word).equals("obl")
        && word < verb
        && !sentence.isRoot(verb)
        && sentence.dependents(verb, "nsubj", "csubj", "mark").isEmpty()
        && sentence.dependents(verb, "aux").stream().anyMatch(aux -> word < aux && aux < verb)
        && sentence.dependents(word, "case").stream().anyMatch(i -> opensClause(i, sentence));
  }

  private static boolean opensClause(int word, Dependencies sentence) {
    return OPENS_CLAUSE.contains(sentence.word(word).form());
  }

  private static boolean isMarkOfSubject(int word, Dependencies sentence) {
    return sentence.relation(word).equals("case")
        && opensClause(word, sentence)
        && isOpenedSubject(sentence.head(word), sentence);
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
    if (isOpenedSubject(word, sentence)) {
      return isPassive(sentence.head(word), sentence) ? "nsubj:pass" : "nsubj";
    }
    if (isMarkOfSubject(word, sentence)) {
      return "mark";
    }
    if (isOpenedByNoun(word, sentence)) {
      return "advcl";
    }
    if (isSecondSubject(word, sentence)
        && clauseAfter(word, sentence.head(word), sentence).isEmpty()) {
      return "dep";
    }
    return isConjunct(word, sentence) ? "conj" : sentence.arcs().get(word).relation();
  }

  private static boolean isPassive(int verb, Dependencies sentence) {
    return sentence.dependents(verb, "aux").stream().anyMatch(aux -> sentence.is(aux, "aux:pass"));
  }

  private static boolean isOpenedByNoun(int verb, Dependencies sentence) {
    return sentence.relation(verb).equals("parataxis")
        && sentence.dependents(verb, "obl").stream().anyMatch(i -> isOpenedSubject(i, sentence));
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
