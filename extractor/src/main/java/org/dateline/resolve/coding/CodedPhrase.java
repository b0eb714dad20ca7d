package org.dateline.resolve.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.resolve.Entity;
import org.dateline.resolve.sectors.Sectors.Term;
import org.dateline.text.Span;

/** A phrase at the beginning of a sentence, with the entities that it names. */
record CodedPhrase(String text, Sentence sentence, int size, List<Entity> entities) {

  /** The words of the phrase are the tokens that end within its characters. */
  static CodedPhrase of(String text, int end, Sentence sentence, List<Entity> entities) {
    int size = (int) sentence.tokens().stream().filter(token -> token.span().end() <= end).count();
    return new CodedPhrase(text, sentence, size, entities);
  }

  /** The word that the others say more about; the last one where no tree tells. */
  int head() {
    return sentence
        .tree()
        .flatMap(tree ->
            IntStream.range(0, size)
                .filter(word -> isOutside(tree.arcs().get(word)) && isNominal(word))
                .boxed()
                .findFirst())
        .orElse(size - 1);
  }

  private boolean isOutside(Tree.Arc arc) {
    return arc.head() == Tree.ROOT || arc.head() >= size;
  }

  private boolean isNominal(int word) {
    return switch (sentence.tokens().get(word).pos()) {
      case NOUN, PROPN, ADJ, PRON, NUM, VERB, X -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PUNCT, SCONJ, SYM -> false;
    };
  }

  Optional<Entity> named(int word) {
    Span span = sentence.tokens().get(word).span();
    return entities.stream()
        .filter(entity -> entity.mentions().stream().anyMatch(mention -> mention.contains(span)))
        .findFirst();
  }

  /** The words from one to before another that are not part of the name of an actor or place. */
  List<Term> terms(int begin, int end) {
    return IntStream.range(begin, Math.min(end, size))
        .filter(word -> named(word).filter(CodedPhrase::isKnown).isEmpty())
        .mapToObj(sentence.tokens()::get)
        .map(this::term)
        .toList();
  }

  private static boolean isKnown(Entity entity) {
    return !(entity instanceof Entity.Other) && !(entity instanceof Entity.Unnamed);
  }

  private Term term(Token token) {
    return new Term(token.span().in(text).toLowerCase(Locale.ROOT), token.lemma());
  }

  boolean isSeveral(int word) {
    return sentence.tokens().get(word).xpos().endsWith("S")
        && sentence.tokens().get(word).pos() != PartOfSpeech.ADJ;
  }
}
