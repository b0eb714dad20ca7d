package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;

/**
 * The words of a sentence and what each depends on, in the relations of Universal Dependencies.
 *
 * @param arcs for each word; empty for a sentence that was not parsed
 */
record Dependencies(List<Word> words, List<Arc> arcs) {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** Words that part what follows from what it is joined to. */
  private static final Set<String> EXCEPTING = Set.of("rather", "instead", "not");

  Dependencies {
    words = List.copyOf(words);
    arcs = List.copyOf(arcs);
  }

  Word word(int index) {
    return words.get(index);
  }

  boolean isRoot(int word) {
    return arcs.get(word).head() == Tree.ROOT;
  }

  /** What the word depends on, or {@link Tree#ROOT}. */
  int head(int word) {
    return arcs.get(word).head();
  }

  /** How probable the head is. */
  double probability(int word) {
    return arcs.get(word).probability();
  }

  /** The relation to the head, without its subtype. */
  String relation(int word) {
    String relation = arcs.get(word).relation();
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Whether the relation to the head is this one, with its subtype if it has one. */
  boolean is(int word, String relation) {
    return arcs.get(word).relation().equals(relation);
  }

  /** The words that depend on a word in one of the relations, in text order. */
  List<Integer> dependents(int head, String... relations) {
    Set<String> wanted = Set.of(relations);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < arcs.size(); i++) {
      if (head(i) == head && wanted.contains(relation(i))) {
        found.add(i);
      }
    }
    return found;
  }

  /** The words coordinated with a word, in text order; not "Sweden" in "Norway, not Sweden". */
  List<Integer> conjuncts(int word) {
    return dependents(word, "conj").stream()
        .filter(next -> !isExcepted(next))
        .flatMap(next -> Stream.concat(Stream.of(next), conjuncts(next).stream()))
        .sorted()
        .toList();
  }

  /** "Norway rather than Sweden", "Norway and not Sweden". */
  private boolean isExcepted(int conjunct) {
    return dependents(conjunct, "cc", "advmod", "case").stream()
        .filter(joint -> joint < conjunct)
        .anyMatch(joint -> EXCEPTING.contains(word(joint).form()));
  }

  /** Whether the verb, or the first of its auxiliaries, has a tense. */
  boolean isFinite(int verb) {
    List<Integer> auxiliaries = dependents(verb, "aux", "cop");
    int first = auxiliaries.isEmpty() ? verb : auxiliaries.getFirst();
    return FINITE.contains(word(first).xpos());
  }

  /** Whether the verb says what is done to its subject, by its auxiliary or by its subject. */
  boolean isPassive(int verb) {
    return dependents(verb, "aux", "nsubj").stream()
        .anyMatch(i -> is(i, "aux:pass") || is(i, "nsubj:pass"));
  }

  /** Whether "to" stands before the verb. */
  boolean isInfinitive(int verb) {
    return dependents(verb, "mark").stream().anyMatch(mark -> word(mark).isInfinitiveMark());
  }

  /** The predicate whose argument a noun is, however deep in other nouns. */
  Optional<Integer> predicateAbove(int word) {
    for (int i = head(word); i != Tree.ROOT; i = head(i)) {
      if (word(i).isVerb() || !dependents(i, "cop").isEmpty()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The leftmost word of those that depend on the word, directly or not, and of itself. */
  int leftmost(int word) {
    int first = word;
    for (int i = 0; i < word; i++) {
      if (i < first && isBelow(i, word)) {
        first = i;
      }
    }
    return first;
  }

  private boolean isBelow(int word, int ancestor) {
    int i = word;
    while (i != Tree.ROOT && i != ancestor) {
      i = head(i);
    }
    return i == ancestor;
  }

  /** How many steps the word is from the root. */
  int depth(int word) {
    int depth = 0;
    for (int i = head(word); i != Tree.ROOT; i = head(i)) {
      depth++;
    }
    return depth;
  }
}
