package org.dateline.resolve.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;
import org.dateline.text.Span;

/** A sentence with its tree, written as word/lemma/POS/XPOS/head/relation. */
record ParsedWords(String text, Sentence sentence, Tree tree) {

  static ParsedWords of(String words) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Arc> arcs = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      int begin = text.length();
      text.append(parts[0]).append(' ');
      Span span = new Span(begin, begin + parts[0].length());
      tokens.add(new Token(span, parts[1], PartOfSpeech.valueOf(parts[2]), parts[3]));
      arcs.add(new Arc(Integer.parseInt(parts[4]), parts[5]));
    }
    Tree tree = new Tree(arcs);
    Span all = new Span(0, text.length());
    return new ParsedWords(text.toString(), new Sentence(all, tokens, Optional.of(tree)), tree);
  }

  /** The position of the first token with a lemma. */
  int indexOf(String lemma) {
    return sentence.tokens().stream().map(Token::lemma).toList().indexOf(lemma);
  }
}
