package org.dateline.resolve.entities;

import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.text.Span;

/** The sentences of an article as lines of words. */
final class Lines {

  private final List<Sentence> sentences;
  private final String text;

  Lines(AnnotatedArticle article) {
    sentences = article.sentences();
    text = article.article().text();
  }

  String text() {
    return text;
  }

  /** The line that holds a span; an empty one where no sentence does. */
  Line of(Span span) {
    return sentences.stream()
        .filter(sentence -> sentence.span().contains(span))
        .findFirst()
        .map(sentence -> new Line(sentence, text))
        .orElseGet(() -> new Line(new Sentence(span, List.of()), text));
  }
}
