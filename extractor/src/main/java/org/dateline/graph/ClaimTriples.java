package org.dateline.graph;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.graph.Draft.Subject;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Figure;
import org.dateline.text.Span;

/** Says who reports an event, how, and in which words. */
final class ClaimTriples {

  private final Draft draft;
  private final Minter minter;
  private final SourceTriples sources;
  private final MentionTriples mentions;

  ClaimTriples(Draft draft, Minter minter, SourceTriples sources, MentionTriples mentions) {
    this.draft = draft;
    this.minter = minter;
    this.sources = sources;
    this.mentions = mentions;
  }

  /** Describes a claim of the event with this node. */
  void describe(Claim claim, Node event) {
    String polarity = claim.polarity().name().toLowerCase(Locale.ROOT);
    String certainty = claim.certainty().name().toLowerCase(Locale.ROOT);
    Node source = sources.describe(claim.source());
    String key = String.join("\n", event.getURI(), source.getURI(), polarity, certainty);
    Subject subject =
        draft
            .about(minter.claim(key))
            .a(Terms.CLAIM)
            .with(Terms.CLAIMS, event)
            .with(Terms.ATTRIBUTED_TO, source)
            .string(Terms.POLARITY, polarity)
            .string(Terms.CERTAINTY, certainty)
            .with(Terms.APPEARANCE, minter.article())
            .confidence(confidence(claim));
    claim.via().ifPresent(relay -> subject.with(Terms.QUOTED_FROM, sources.describe(relay)));
    claim.figures().forEach(figure -> count(figure, subject, claim, event));
    evidence(claim).forEach(words -> subject.with(Terms.EVIDENCE, mentions.ofEvent(words, event)));
    if (isElsewhere(claim)) {
      subject.with(Terms.EVIDENCE, mentions.ofReport(claim.evidence(), claim.event(), event));
    }
  }

  /** The number as it is given, the least and greatest that fit it, and its words. */
  private void count(Figure figure, Subject subject, Claim claim, Node event) {
    String kind = figure.kind().name().toLowerCase(Locale.ROOT);
    subject
        .count(Terms.own(kind), figure.number())
        .with(Terms.EVIDENCE, mentions.ofReport(figure.span(), claim.event(), event));
    figure.atLeast().ifPresent(least -> subject.count(Terms.own(kind + "AtLeast"), least));
    figure.atMost().ifPresent(most -> subject.count(Terms.own(kind + "AtMost"), most));
  }

  /** The triggers in the sentence of the report; the nearest where they stand apart. */
  private static List<Evidence> evidence(Claim claim) {
    Event event = claim.event();
    Stream<Evidence> near =
        event.evidence().stream()
            .filter(evidence -> evidence.sentence().overlaps(claim.evidence()));
    List<Evidence> found = near.toList();
    return found.isEmpty() ? List.of(nearest(claim)) : found;
  }

  /** That of the surest of its triggers. */
  private static double confidence(Claim claim) {
    return evidence(claim).stream().mapToDouble(Evidence::confidence).max().orElseThrow();
  }

  private static Evidence nearest(Claim claim) {
    return Collections.min(
        claim.event().evidence(),
        Comparator.comparingInt(
            evidence -> Math.abs(evidence.trigger().begin() - claim.evidence().begin())));
  }

  /** Whether the words of the report are others than a trigger of the event or its sentence. */
  private static boolean isElsewhere(Claim claim) {
    Span words = claim.evidence();
    return claim.event().evidence().stream()
        .flatMap(evidence -> Stream.of(evidence.trigger(), evidence.sentence()))
        .noneMatch(words::equals);
  }
}
