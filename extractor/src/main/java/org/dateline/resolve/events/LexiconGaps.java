package org.dateline.resolve.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.Predicate;
import org.dateline.text.Span;

/** The words of articles that the language model takes for triggers and the lexicon lacks. */
public final class LexiconGaps {

  private static final double LIKELY = 0.5;

  private LexiconGaps() {}

  /**
   * A trigger without an entry.
   *
   * @param lemma of each of its words, with blanks between
   * @param pos verb where there is one among its words, else that of the last
   */
  public record Gap(String lemma, PartOfSpeech pos, Span sentence) {}

  /** The gaps of one article in text order. */
  public static List<Gap> in(AnnotatedArticle article, ArticleFacts facts) {
    Set<Span> likely =
        article.mentions(EventMention.class).stream()
            .filter(event -> event.reading().ecb() >= LIKELY)
            .map(EventMention::span)
            .collect(Collectors.toSet());
    List<Span> gaps =
        facts.predicates().stream()
            .filter(predicate -> !predicate.listed())
            .map(Predicate::trigger)
            .filter(likely::contains)
            .toList();
    return article.sentences().stream()
        .flatMap(sentence ->
            gaps.stream().filter(sentence.span()::contains).map(span -> gap(span, sentence)))
        .toList();
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
