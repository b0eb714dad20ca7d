package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.read.Article;

/**
 * An article's sentences and mentions: the door of this room. Its parts are immutable, and what the
 * libraries need to change while they work lives within one call, so any number of threads may
 * share one annotator.
 */
public final class Annotator {

  private final Segmenter segmenter;
  private final List<MentionFinder> finders;

  /** Mentions that begin and end together keep the order of their finders. */
  public Annotator(Segmenter segmenter, List<? extends MentionFinder> finders) {
    this.segmenter = segmenter;
    this.finders = List.copyOf(finders);
  }

  public AnnotatedArticle annotate(Article article) {
    String text = PlainText.of(article.text());
    List<Sentence> sentences = segmenter.sentences(text);
    List<Mention> mentions = new ArrayList<>();
    for (MentionFinder finder : finders) {
      mentions.addAll(finder.find(sentences, text));
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new AnnotatedArticle(article, sentences, mentions);
  }
}
