package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.read.Article;

/**
 * An article's sentences and mentions: the door of this room. Its parts never change once made, and
 * what a call works with belongs to that call, so any number of threads may share one annotator.
 */
public final class Annotator {

  private final SentenceReader reader;
  private final List<MentionFinder> finders;

  /**
   * Joins its parts.
   *
   * @param finders of all mentions but names and events; of mentions that begin and end together,
   *     names come first, then events, then the finders' in this order
   */
  public Annotator(SentenceReader reader, List<MentionFinder> finders) {
    this.reader = reader;
    this.finders = List.copyOf(finders);
  }

  public AnnotatedArticle annotate(Article article) {
    String text = PlainText.of(article.text());
    ReadText read = reader.read(text);
    List<Mention> mentions = new ArrayList<>(read.names());
    mentions.addAll(read.events());
    for (MentionFinder finder : finders) {
      mentions.addAll(finder.find(read.sentences(), text));
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new AnnotatedArticle(article, read.sentences(), mentions);
  }
}
