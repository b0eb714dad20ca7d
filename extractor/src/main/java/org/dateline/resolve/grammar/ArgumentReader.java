package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.resolve.grammar.Clause.Complements;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Phrase.TimePhrase;

/** Reads objects, prepositional phrases and times from a sentence's dependencies. */
final class ArgumentReader {

  private static final Set<String> WHERE_OR_WHEN = Set.of("where", "when", "why", "how");

  private final Dependencies sentence;
  private final Nouns nouns;
  private final TimeReader times;
  private final Control control;

  ArgumentReader(Dependencies sentence, Nouns nouns, TimeReader times, Control control) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.times = times;
    this.control = control;
  }

  /** What a noun is a quantity of: "thousands of students", "tons of food". */
  List<NounPhrase> measured(int noun) {
    return control.measures(sentence.word(noun).lemma())
        ? complementsOfNoun(noun).after("of")
        : List.of();
  }

  /** The objects of a verb; in "the move that Sweden opposes" what the clause says more about. */
  List<NounPhrase> objects(int verb) {
    List<Integer> own = sentence.dependents(verb, "obj", "iobj");
    if (!own.isEmpty()) {
      return nouns.of(own, verb);
    }
    return lacksObject(verb) ? nouns.at(sentence.head(verb)) : List.of();
  }

  private boolean lacksObject(int verb) {
    List<Integer> subjects = sentence.dependents(verb, "nsubj");
    return sentence.is(verb, "acl:relcl")
        && subjects.stream().anyMatch(subject -> sentence.is(subject, "nsubj"))
        && subjects.stream().noneMatch(this::speaksOfNoun)
        && sentence.dependents(verb, "ccomp", "xcomp", "cop").isEmpty()
        && sentence.dependents(verb, "obl", "advmod").stream().noneMatch(this::standsForNoun);
  }

  /** "who", "whose army". */
  private boolean speaksOfNoun(int subject) {
    return sentence.word(subject).isRelative()
        || sentence.dependents(subject, "nmod").stream()
            .anyMatch(i -> sentence.word(i).isRelative());
  }

  /** "the city where", "the day on which", "the city he lives in". */
  private boolean standsForNoun(int word) {
    return sentence.word(word).isRelative()
        || WHERE_OR_WHEN.contains(sentence.word(word).form())
        || sentence.word(word).xpos().equals("IN");
  }

  /** Objects, the prepositional phrases of the verb, and those of its objects. */
  Complements complements(int verb) {
    List<PrepositionalPhrase> ofObjects =
        sentence.dependents(verb, "obj").stream()
            .flatMap(object -> phrases(object, "nmod").stream())
            .toList();
    return new Complements(objects(verb), phrases(verb, "obl"), ofObjects);
  }

  /** The prepositional phrases of a noun. */
  Complements complementsOfNoun(int noun) {
    return new Complements(List.of(), phrases(noun, "nmod"), List.of());
  }

  List<NounPhrase> appositions(int noun) {
    return sentence.dependents(noun, "appos").stream().flatMap(i -> nouns.at(i).stream()).toList();
  }

  private List<PrepositionalPhrase> phrases(int head, String relation) {
    List<PrepositionalPhrase> phrases = new ArrayList<>();
    for (int word : cased(head, relation)) {
      String preposition = preposition(word);
      List<NounPhrase> joined = new ArrayList<>(nouns.of(word, head));
      for (int conjunct : sentence.conjuncts(word)) {
        if (!sentence.dependents(conjunct, "case").isEmpty()) {
          add(phrases, preposition, joined);
          preposition = preposition(conjunct);
          joined = new ArrayList<>();
        }
        joined.addAll(nouns.at(conjunct));
      }
      add(phrases, preposition, joined);
    }
    return phrases;
  }

  private static void add(
      List<PrepositionalPhrase> phrases, String preposition, List<NounPhrase> nouns) {
    if (!nouns.isEmpty()) {
      phrases.add(new PrepositionalPhrase(preposition, nouns));
    }
  }

  /** Dependents that a preposition joins. */
  private List<Integer> cased(int head, String relation) {
    return sentence.dependents(head, relation).stream()
        .filter(word -> !sentence.is(word, "nmod:poss"))
        .filter(word -> !sentence.dependents(word, "case").isEmpty())
        .toList();
  }

  /** "with", "because of"; of "out of" the last. */
  private String preposition(int noun) {
    int last = sentence.dependents(noun, "case").getLast();
    StringBuilder preposition = new StringBuilder(sentence.word(last).form());
    for (int part : sentence.dependents(last, "fixed")) {
      preposition.append(' ').append(sentence.word(part).form());
    }
    return preposition.toString();
  }

  List<TimePhrase> times(int word) {
    return times.of(word);
  }
}
