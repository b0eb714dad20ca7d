package org.dateline.annotate;

import java.util.List;
import org.dateline.read.Article;

/** An article with its sentences and mentions, each list in text order. */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<Mention> mentions) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }

  /** The mentions of one kind, in text order. */
  public <M extends Mention> List<M> mentions(Class<M> kind) {
    return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
