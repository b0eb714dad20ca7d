package org.dateline.resolve.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Tree.Arc;

/** Puts right what contradicts what stands beside it. */
final class Repairs {

  private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "acl", "parataxis");

  /** Words that open a clause as well as a phrase. */
  private static final Set<String> OPENS_CLAUSE = Set.of("after", "before", "since", "until");

  /** Verbs whose noun behind them says what their subject is. */
  private static final Set<String> LINKING =
      Set.of("be", "become", "remain", "seem", "stay", "prove", "appear", "look", "turn");

  private Repairs() {}

  static Dependencies of(Dependencies sentence) {
    Dependencies repaired = rearranged(JoinedSubjects.of(sentence));
    List<Arc> arcs = repaired.arcs();
    return new Dependencies(
        IntStream.range(0, arcs.size()).mapToObj(i -> word(i, repaired)).toList(), arcs);
  }

  private static Dependencies rearranged(Dependencies sentence) {
    return new Dependencies(
        sentence.words(),
        IntStream.range(0, sentence.words().size()).mapToObj(i -> arc(i, sentence)).toList());
  }

  /** What is put right is not in doubt. */
  private static Arc arc(int word, Dependencies sentence) {
    Arc repaired = new Arc(head(word, sentence), relation(word, sentence));
    Arc read = sentence.arcs().get(word);
    boolean same = read.head() == repaired.head() && read.relation().equals(repaired.relation());
    return same ? read : repaired;
  }

  /**
   * "prosecutors charged the men": what has a subject and an object is no bare participle; "the men
   * charged in Oslo": what says more about a noun and has no subject is one.
   */
  private static Word word(int index, Dependencies sentence) {
    Word word = sentence.word(index);
    if (word.xpos().equals("VBD")
        && sentence.is(index, "acl")
        && sentence.head(index) < index
        && sentence.dependents(index, "aux", "cop", "nsubj", "obj", "iobj", "mark").isEmpty()) {
      return word.tagged("VBN");
    }
    boolean finite =
        word.xpos().equals("VBN")
            && sentence.dependents(index, "aux", "cop").isEmpty()
            && sentence.dependents(index, "nsubj").stream()
                .anyMatch(subject -> subject < index && sentence.is(subject, "nsubj"))
            && sentence.dependents(index, "obj").stream().anyMatch(object -> object > index);
    return finite ? word.tagged(isBare(word) ? "VBP" : "VBD") : word;
  }

  /** "release", but not "cut" or "spread", which may be past tenses. */
  private static boolean isBare(Word verb) {
    return verb.form().equals(verb.lemma())
        && !verb.form().endsWith("t")
        && !verb.form().endsWith("d");
  }

  /**
   * "had his back to the play when O'Gara pounced": a verb has one subject, and a second one
   * belongs to the clause before whose verb it stands.
   */
  private static int head(int word, Dependencies sentence) {
    int head = sentence.head(word);
    if (isSecondSubject(word, sentence) && !isObject(word, sentence)) {
      return clauseAfter(word, head, sentence).orElse(head);
    }
    Optional<Integer> said = saidBefore(word, sentence);
    if (said.isPresent()) {
      return said.get();
    }
    return isMarkOfSubject(word, sentence)
            || isOfAdverb(word, sentence)
            || isObjectOfVerbAbove(word, sentence)
        ? sentence.head(head)
        : head;
  }

  /** "Hansen will host talks, Berg said": of two subjects the first is that of what is said. */
  private static Optional<Integer> saidBefore(int word, Dependencies sentence) {
    int verb = sentence.head(word);
    if (!sentence.is(word, "nsubj")) {
      return Optional.empty();
    }
    List<Integer> subjects = sentence.dependents(verb, "nsubj");
    return subjects.size() == 2 && subjects.getFirst() == word
        ? clauseAfter(word, verb, sentence)
            .filter(clause -> clause < subjects.getLast() && sentence.isFinite(clause))
            .filter(clause ->
                sentence.dependents(verb, "cc").stream()
                    .noneMatch(joint -> clause < joint && joint < subjects.getLast()))
        : Optional.empty();
  }

  /** "broke away from the union": an adverb right behind its verb and what follows go with it. */
  private static boolean isOfAdverb(int word, Dependencies sentence) {
    int adverb = sentence.head(word);
    return sentence.is(word, "obl")
        && sentence.is(adverb, "advmod")
        && sentence.head(adverb) == adverb - 1
        && sentence.word(adverb - 1).pos() == PartOfSpeech.VERB;
  }

  /** "helped Blair win": a noun between two verbs is the object of the first. */
  private static boolean isObjectOfVerbAbove(int word, Dependencies sentence) {
    int verb = sentence.head(word);
    return sentence.is(word, "obj")
        && word < verb
        && sentence.is(verb, "xcomp")
        && sentence.head(verb) < word
        && sentence.word(sentence.head(verb)).isVerb()
        && sentence.dependents(sentence.head(verb), "obj").isEmpty();
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
        && sentence.dependents(sentence.head(word), "nsubj").getFirst() < word
        && saidBefore(sentence.dependents(sentence.head(word), "nsubj").getFirst(), sentence)
            .isEmpty();
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
      return sentence.isPassive(sentence.head(word)) ? "nsubj:pass" : "nsubj";
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

  private static boolean isOpenedByNoun(int verb, Dependencies sentence) {
    return sentence.relation(verb).equals("parataxis")
        && sentence.dependents(verb, "obl").stream().anyMatch(i -> isOpenedSubject(i, sentence));
  }

  /** "announced the arrest": a noun behind a verb, with nothing of a clause, is its object. */
  private static boolean isObject(int word, Dependencies sentence) {
    return sentence.word(word).isNoun()
        && sentence.head(word) < word
        && sentence.dependents(word, "nsubj", "csubj", "cop", "aux", "mark").isEmpty()
        && (sentence.relation(word).equals("ccomp") || isObjectOfVerbBefore(word, sentence));
  }

  /** "began talks", taken for an adjunct, a second subject or a clause without a verb. */
  private static boolean isObjectOfVerbBefore(int word, Dependencies sentence) {
    int verb = sentence.head(word);
    int first = sentence.leftmost(word);
    return Stream.of("obl", "nsubj", "xcomp").anyMatch(name -> sentence.is(word, name))
        && sentence.dependents(word, "case", "nummod", "conj", "appos").isEmpty()
        && first == verb + 1
        && sentence.word(first).pos() != PartOfSpeech.ADP
        && sentence.word(verb).pos() == PartOfSpeech.VERB
        && !LINKING.contains(sentence.word(verb).lemma())
        && !sentence.isPassive(verb)
        && hasSubjectBefore(verb, sentence)
        && sentence.dependents(verb, "obj", "ccomp").isEmpty();
  }

  /** Its own, or that of the verb it is joined to. */
  private static boolean hasSubjectBefore(int verb, Dependencies sentence) {
    return sentence.dependents(verb, "nsubj").stream().anyMatch(subject -> subject < verb)
        || (sentence.is(verb, "conj") && hasSubjectBefore(sentence.head(verb), sentence));
  }

  /** "accused him and attacked": a conjunction before it joins it to what it depends on. */
  private static boolean isConjunct(int word, Dependencies sentence) {
    return CLAUSES.contains(sentence.relation(word))
        && sentence.dependents(word, "cc").stream().anyMatch(i -> i < word)
        && !sentence.isRoot(word)
        && sentence.head(word) < word;
  }
}
