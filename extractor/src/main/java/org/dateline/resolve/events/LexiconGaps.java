package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.resolve.ArticleFacts;
import org.dateline.text.Span;

/**
 * Finds the words that the language model takes for triggers of events and that no entry of the
 * event lexicon holds for.
 */
public final class LexiconGaps {

  private static final double LIKELY = 0.5;

  private final EventResolver resolver;

  public LexiconGaps(EventResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * A trigger without an entry.
   *
   * @param lemma of each of its words, with blanks between
   * @param pos verb where there is one among its words, else that of the last
   */
  public record Gap(String lemma, PartOfSpeech pos, Span sentence) {}

  /** The gaps of one article in text order. */
  public List<Gap> in(AnnotatedArticle article, ArticleFacts facts) {
    List<Span> covered = resolver.triggers(article, facts.entities(), facts.times());
    List<Span> uncovered =
        article.mentions().stream()
            .filter(LexiconGaps::isTrigger)
            .map(Mention::span)
            .filter(span -> covered.stream().noneMatch(span::overlaps))
            .toList();
    List<Gap> gaps = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      uncovered.stream()
          .filter(sentence.span()::contains)
          .forEach(span -> gaps.add(gap(span, sentence)));
    }
    return gaps;
  }

  private static boolean isTrigger(Mention mention) {
    return mention instanceof EventMention event && event.reading().ecb() >= LIKELY;
  }

  private static Gap gap(Span trigger, Sentence sentence) {
    List<Token> words =
        sentence.tokens().stream().filter(token -> trigger.contains(token.span())).toList();
    boolean verb = words.stream().anyMatch(word -> word.pos() == PartOfSpeech.VERB);
    return new Gap(
        words.stream().map(Token::lemma).collect(Collectors.joining(" ")),
        verb ? PartOfSpeech.VERB : words.getLast().pos(),
        sentence.span());
  }
}
