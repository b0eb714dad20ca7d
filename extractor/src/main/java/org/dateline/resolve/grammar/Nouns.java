package org.dateline.resolve.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.annotate.Tree;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/**
 * The noun phrases that words of a sentence stand for.
 *
 * @param byHead by the index of their head
 */
record Nouns(Dependencies sentence, Map<Integer, NounPhrase> byHead) {

  /** The phrase with that head, if the word is one. */
  List<NounPhrase> at(int word) {
    return Optional.ofNullable(byHead.get(word)).map(List::of).orElse(List.of());
  }

  /** The phrase of the word; of a relative pronoun that of the noun its clause depends on. */
  List<NounPhrase> of(int word, int verb) {
    return sentence.word(word).isRelative()
        ? relativeClause(verb).map(sentence::head).map(this::at).orElseGet(() -> at(word))
        : at(word);
  }

  /** The phrases of a predicate's words, each with those joined to it. */
  List<NounPhrase> of(List<Integer> words, int verb) {
    return words.stream()
        .flatMap(word -> of(word, verb).stream().flatMap(noun -> joined(noun, word)))
        .toList();
  }

  private Stream<NounPhrase> joined(NounPhrase noun, int word) {
    return noun.head() == word
        ? Stream.concat(
            Stream.of(noun), sentence.conjuncts(word).stream().flatMap(w -> at(w).stream()))
        : Stream.of(noun);
  }

  private Optional<Integer> relativeClause(int verb) {
    for (int i = verb; i != Tree.ROOT; i = sentence.head(i)) {
      if (sentence.is(i, "acl:relcl")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
