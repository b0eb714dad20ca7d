package org.dateline.graph;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.graph.Draft.Subject;
import org.dateline.read.Article;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.text.CodePoints;
import org.dateline.text.Span;

/** Leads from nodes to the characters that speak of them. Offsets are code points of the text. */
final class MentionTriples {

  private final Draft draft;
  private final Minter minter;
  private final String text;
  private final CodePoints offsets;

  MentionTriples(Draft draft, Minter minter, Article article) {
    this.draft = draft;
    this.minter = minter;
    this.text = article.text();
    this.offsets = new CodePoints(article.text());
  }

  /** A mention of an entity, which the article then mentions as a whole. */
  Node ofEntity(Span words, Node entity) {
    draft.about(minter.article()).with(Terms.MENTIONS, entity);
    return mention(words, entity).node();
  }

  /** The trigger of an event, in its sentence. */
  Node ofEvent(Evidence evidence, Node event) {
    return mention(evidence.trigger(), event)
        .string(Terms.LEMMA, evidence.lemma())
        .with(Terms.SENTENCE, sentence(evidence.sentence()))
        .node();
  }

  /** The words of a report of an event, in the sentence of its evidence that holds them. */
  Node ofReport(Span words, Event reported, Node event) {
    Subject mention = mention(words, event);
    sentenceOf(words, reported)
        .ifPresent(sentence -> mention.with(Terms.SENTENCE, sentence(sentence)));
    return mention.node();
  }

  /** Words that say something of a node without naming it: what its date was counted from. */
  Node words(Span words) {
    return characters(words).a(Terms.PHRASE).node();
  }

  private static Optional<Span> sentenceOf(Span words, Event event) {
    Stream<Span> sentences = event.evidence().stream().map(Evidence::sentence);
    return sentences.filter(sentence -> sentence.contains(words)).findFirst();
  }

  private Subject mention(Span words, Node referent) {
    return characters(words).a(Terms.MENTION).with(Terms.IDENT_REF, referent);
  }

  private Node sentence(Span sentence) {
    return characters(sentence).a(Terms.SENTENCE_CLASS).node();
  }

  private Subject characters(Span span) {
    if (span.length() == 0) {
      throw new IllegalArgumentException("no words at " + span);
    }
    int begin = offsets.at(span.begin());
    int end = offsets.at(span.end());
    return draft
        .about(minter.characters(begin, end))
        .with(Terms.REFERENCE_CONTEXT, minter.article())
        .count(Terms.BEGIN_INDEX, begin)
        .count(Terms.END_INDEX, end)
        .string(Terms.ANCHOR_OF, span.in(text));
  }
}
