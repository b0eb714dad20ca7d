package org.dateline.annotate;

import java.util.List;
import org.dateline.read.Article;

/** An article with its sentences and mentions, each list in text order. */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<Mention> mentions) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }
}
