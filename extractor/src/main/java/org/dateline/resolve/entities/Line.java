package org.dateline.resolve.entities;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.text.Span;

/** The words of a sentence by position; positions outside it hold an empty word. */
final class Line {

  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

  private final List<Token> tokens;
  private final String text;

  Line(Sentence sentence, String text) {
    this.tokens = sentence.tokens();
    this.text = text;
  }

  int size() {
    return tokens.size();
  }

  /** The first token that ends after an offset of the text. */
  int at(int offset) {
    int index = 0;
    while (index < tokens.size() && tokens.get(index).span().end() <= offset) {
      index++;
    }
    return index;
  }

  String word(int index) {
    return isInside(index) ? tokens.get(index).span().in(text) : "";
  }

  /** Lower case, apostrophes straight. */
  String lower(int index) {
    return word(index).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  String lemma(int index) {
    return isInside(index) ? tokens.get(index).lemma() : "";
  }

  PartOfSpeech pos(int index) {
    return isInside(index) ? tokens.get(index).pos() : PartOfSpeech.X;
  }

  /** Whether the word is a noun or name of more than one. */
  boolean isPlural(int index) {
    return isInside(index) && PLURAL.contains(tokens.get(index).xpos());
  }

  Span span(int index) {
    return tokens.get(index).span();
  }

  boolean isVerb(int index) {
    return pos(index) == PartOfSpeech.VERB || pos(index) == PartOfSpeech.AUX;
  }

  boolean hasVerb() {
    return tokens.stream()
        .anyMatch(token -> token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX);
  }

  private boolean isInside(int index) {
    return index >= 0 && index < tokens.size();
  }
}
