package org.dateline.resolve.coreference;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.resolve.TriggerReadings;
import org.dateline.text.Span;

/** Finds what the annotator says of triggers of an article. */
public final class Tellings {

  private final List<Sentence> sentences;
  private final TriggerReadings readings;

  public Tellings(AnnotatedArticle article) {
    this.sentences = article.sentences();
    this.readings = new TriggerReadings(article);
  }

  /**
   * The trigger as it compares; empty where the language model sees none there.
   *
   * @param lemma of one or more words
   */
  public Optional<Telling> of(Span trigger, String lemma) {
    return readings
        .of(trigger)
        .flatMap(reading ->
            sentence(trigger)
                .map(sentence ->
                    new Telling(
                        reading.state(),
                        lastWord(lemma),
                        trigger,
                        sentence.span(),
                        Particulars.of(sentence, trigger))));
  }

  private Optional<Sentence> sentence(Span trigger) {
    return sentences.stream().filter(each -> each.span().overlaps(trigger)).findFirst();
  }

  private static String lastWord(String lemma) {
    return lemma.substring(lemma.lastIndexOf(' ') + 1);
  }
}
