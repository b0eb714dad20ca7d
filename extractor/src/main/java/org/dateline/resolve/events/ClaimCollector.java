package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.claims.Attribution;
import org.dateline.resolve.claims.AttributionFinder;
import org.dateline.resolve.grammar.ParsedSentence;

/** Collects the claims of an article: who reports each of its events, sentence by sentence. */
final class ClaimCollector {

  private final AttributionFinder attributions;
  private final List<Trigger> triggers = new ArrayList<>();

  ClaimCollector(AttributionFinder attributions) {
    this.attributions = attributions;
  }

  /** Goes on to the next sentence of the article. */
  void read(ParsedSentence sentence) {
    attributions.read(sentence);
  }

  /** Notes that a trigger of the sentence read last reports an event. */
  void note(Trigger trigger) {
    triggers.add(trigger);
  }

  /**
   * One claim of each source for each event, once all sentences are read.
   *
   * @param merged the events of the triggers noted, in their order
   */
  List<Claim> claims(EventCoreference.Merged merged) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < triggers.size(); i++) {
      Event event = merged.events().get(merged.indexes().get(i));
      Attribution said =
          attributions.of(triggers.get(i).span(), triggers.get(i).frame().sentence());
      boolean repeated =
          claims.stream()
              .anyMatch(c -> c.event().equals(event) && c.source().equals(said.source()));
      if (!repeated) {
        claims.add(claim(event, said));
      }
    }
    return List.copyOf(claims);
  }

  private static Claim claim(Event event, Attribution said) {
    return new Claim(
        event,
        said.source(),
        said.via(),
        said.polarity(),
        isHedged(event, said) ? said.certainty().weaker(Certainty.PROBABLE) : said.certainty(),
        said.evidence());
  }

  /** "reportedly attacked": the article itself keeps its distance. */
  private static boolean isHedged(Event event, Attribution said) {
    return event.realis() == Realis.ALLEGED && said.source() instanceof Source.Outlet;
  }
}
