package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.Figure;
import org.dateline.resolve.claims.Attribution;
import org.dateline.resolve.claims.AttributionFinder;
import org.dateline.resolve.figures.FigureFinder;
import org.dateline.resolve.grammar.ParsedSentence;

/**
 * Collects the claims of an article: who reports each of its events and how many people it touched,
 * sentence by sentence.
 */
final class ClaimCollector {

  /** Types of events that may do what is said beside them ("a blast, killing 14"). */
  private static final Set<String> HARMFUL =
      Set.of("ASSAULT", "COERCE", "PROTEST", "DISASTER", "ACCIDENT");

  private final AttributionFinder attributions;
  private final FigureFinder figures;
  private final List<Told> told = new ArrayList<>();
  private List<FigureFinder.Found> here = List.of();

  /** What makes two reports one claim. */
  private record Saying(Event event, Source source) {}

  /** A trigger of an event with its figures, and what it tells. */
  private record Told(Trigger trigger, List<Figure> figures, EventFinder.Found found) {

    /** "denied any part in the attack": what the words presuppose is not what is said. */
    private boolean isPresupposed() {
      return found.again()
          && figures.isEmpty()
          && trigger instanceof Trigger.OfNoun noun
          && noun.frame().light().isEmpty();
    }
  }

  ClaimCollector(AttributionFinder attributions, FigureFinder figures) {
    this.attributions = attributions;
    this.figures = figures;
  }

  /** Goes on to the next sentence of the article. */
  void read(ParsedSentence sentence) {
    attributions.read(sentence);
    here = figures.in(sentence);
  }

  /** The figures that belong to the event of a trigger of the sentence read last. */
  List<Figure> figures(Trigger trigger) {
    return here.stream()
        .filter(found -> belongs(found, trigger))
        .map(FigureFinder.Found::figure)
        .toList();
  }

  /** Notes that a trigger reports an event with these figures. */
  void note(Trigger trigger, List<Figure> its, EventFinder.Found found) {
    told.add(new Told(trigger, its, found));
  }

  private static boolean belongs(FigureFinder.Found found, Trigger trigger) {
    return trigger.span().contains(found.own())
        || (HARMFUL.contains(trigger.entry().type().type())
            && found.related().stream().anyMatch(trigger.span()::contains));
  }

  /**
   * One claim of each source for each event, once all sentences are read.
   *
   * @param merged the events of the triggers noted, in their order
   */
  List<Claim> claims(EventCoreference.Merged merged) {
    Map<Saying, Claim> claims = new LinkedHashMap<>();
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).isPresupposed()) {
        continue;
      }
      Event event = merged.events().get(merged.indexes().get(i));
      Trigger trigger = told.get(i).trigger;
      Attribution said = attributions.of(trigger.span(), trigger.frame().sentence());
      Claim claim = claim(event, said, told.get(i));
      claims.merge(new Saying(event, said.source()), claim, ClaimCollector::joined);
    }
    return List.copyOf(claims.values());
  }

  private static Claim claim(Event event, Attribution said, Told told) {
    return new Claim(
        event,
        said.source(),
        said.via(),
        said.polarity(),
        said.certainty().weaker(certainty(event, said, told.found.event().realis())),
        said.polarity() == Polarity.POSITIVE ? each(told.figures) : List.of(),
        said.evidence());
  }

  /** The first of each kind. */
  private static List<Figure> each(List<Figure> figures) {
    Map<Figure.Kind, Figure> each = new EnumMap<>(Figure.Kind.class);
    figures.forEach(figure -> each.putIfAbsent(figure.kind(), figure));
    return List.copyOf(each.values());
  }

  /** The first report of a source with the figures that a later one adds. */
  private static Claim joined(Claim first, Claim later) {
    List<Figure> figures = new ArrayList<>(first.figures());
    figures.addAll(later.polarity() == first.polarity() ? later.figures() : List.of());
    return new Claim(
        first.event(),
        first.source(),
        first.via(),
        first.polarity(),
        first.certainty(),
        each(figures),
        first.evidence());
  }

  /**
   * "reportedly attacked": the article itself keeps its distance; what others plan is only possible
   * to those who tell it so.
   */
  private static Certainty certainty(Event event, Attribution said, Realis told) {
    if (event.realis() == Realis.PLANNED && told == Realis.HYPOTHETICAL) {
      return Certainty.POSSIBLE;
    }
    boolean hedged = event.realis() == Realis.ALLEGED && said.source() instanceof Source.Outlet;
    return hedged ? Certainty.PROBABLE : Certainty.CERTAIN;
  }
}
