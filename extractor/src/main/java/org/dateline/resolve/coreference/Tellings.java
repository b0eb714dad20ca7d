package org.dateline.resolve.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.annotate.Sentence;
import org.dateline.text.Span;

/** Finds what the annotator says of triggers of an article. */
public final class Tellings {

  private final List<Sentence> sentences;
  private final List<EventMention> mentions;

  public Tellings(AnnotatedArticle article) {
    this.sentences = article.sentences();
    this.mentions = article.mentions(EventMention.class);
  }

  /**
   * The trigger as it compares; empty where the language model sees none there.
   *
   * @param lemma of one or more words
   */
  public Optional<Telling> of(Span trigger, String lemma) {
    return mention(trigger)
        .flatMap(mention ->
            sentence(trigger)
                .map(sentence ->
                    new Telling(
                        mention.reading().state(),
                        lastWord(lemma),
                        trigger,
                        sentence.span(),
                        Particulars.of(sentence, trigger))));
  }

  /** Of those that overlap it the one that covers it best, the first of several. */
  private Optional<EventMention> mention(Span trigger) {
    return mentions.stream()
        .filter(mention -> mention.span().overlaps(trigger))
        .min(Comparator.comparingInt(mention -> difference(mention.span(), trigger)));
  }

  private static int difference(Span one, Span other) {
    return Math.abs(one.begin() - other.begin()) + Math.abs(one.end() - other.end());
  }

  private Optional<Sentence> sentence(Span trigger) {
    return sentences.stream().filter(each -> each.span().overlaps(trigger)).findFirst();
  }

  private static String lastWord(String lemma) {
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }
}
