package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;

/**
 * Gives a verb without a subject the nouns that stand right before it, where they are joined to a
 * noun of the clause before: "sent teams to Turkey, and Israel and Greece also sent help".
 */
final class JoinedSubjects {

  private final Dependencies sentence;
  private final List<Arc> arcs;

  private JoinedSubjects(Dependencies sentence) {
    this.sentence = sentence;
    this.arcs = new ArrayList<>(sentence.arcs());
  }

  static Dependencies of(Dependencies sentence) {
    JoinedSubjects subjects = new JoinedSubjects(sentence);
    for (int i = 0; i < sentence.words().size(); i++) {
      subjects.complete(i);
    }
    return new Dependencies(sentence.words(), subjects.arcs);
  }

  private void complete(int verb) {
    if (lacksSubject(verb)) {
      subject(verb).ifPresent(noun -> join(noun, verb));
    }
  }

  /** A verb with a tense beside another, which no conjunction joins to that. */
  private boolean lacksSubject(int verb) {
    return (sentence.is(verb, "conj") || sentence.is(verb, "parataxis"))
        && sentence.word(verb).isVerb()
        && sentence.word(sentence.head(verb)).isVerb()
        && sentence.dependents(verb, "nsubj", "csubj", "expl", "cc", "mark").isEmpty()
        && sentence.isFinite(verb);
  }

  /** The first of the nouns that a conjunction joins to one before, right before the verb. */
  private Optional<Integer> subject(int verb) {
    int last = sentence.leftmost(verb) - 1;
    while (last >= 0 && sentence.word(last).pos() == PartOfSpeech.ADV) {
      last--;
    }
    for (int i = last; i > sentence.head(verb); i = sentence.head(i)) {
      if (isJoinedNoun(i)) {
        return sentence.dependents(sentence.head(i), "conj").stream()
            .filter(noun -> !sentence.dependents(noun, "cc").isEmpty())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private boolean isJoinedNoun(int word) {
    return sentence.is(word, "conj")
        && sentence.word(word).isNoun()
        && sentence.head(word) != Tree.ROOT
        && sentence.word(sentence.head(word)).isNoun()
        && !sentence.dependents(word, "cc").isEmpty()
        && sentence.dependents(word, "case").isEmpty();
  }

  private void join(int noun, int verb) {
    int before = sentence.head(noun);
    arcs.set(noun, new Arc(verb, sentence.isPassive(verb) ? "nsubj:pass" : "nsubj"));
    sentence.dependents(before, "conj").stream()
        .filter(next -> next > noun && next < verb)
        .forEach(next -> arcs.set(next, new Arc(noun, "conj")));
    sentence.dependents(noun, "cc").stream()
        .filter(conjunction -> conjunction < noun)
        .forEach(conjunction -> arcs.set(conjunction, new Arc(verb, "cc")));
  }
}
