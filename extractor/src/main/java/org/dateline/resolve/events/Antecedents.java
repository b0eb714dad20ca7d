package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.Event;
import org.dateline.resolve.coreference.Odds;
import org.dateline.resolve.coreference.Telling;
import org.dateline.resolve.coreference.Tellings;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.text.Span;

/**
 * The events that an article has told so far, and which of them a noun leads back to: "the talks",
 * or "planned talks" in "they met a week after planned talks were cancelled".
 */
final class Antecedents {

  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> OF_TIME = Set.of("after", "before", "since", "until", "when");

  /** The least probability of a pair whose noun says that there is one. */
  private static final double LIKELY = 0.2;

  private final Odds odds;
  private final Tellings tellings;
  private final List<Before> told = new ArrayList<>();

  /** An event told before, with its trigger as it compares. */
  private record Before(Event event, Optional<Telling> telling) {

    private boolean isOfType(String type) {
      return event.type().equals(type);
    }
  }

  private record Candidate(int number, double probability) {}

  Antecedents(Odds odds, Tellings tellings) {
    this.odds = odds;
    this.tellings = tellings;
  }

  /** Goes on after an event; they come in text order. */
  void note(Event event) {
    Event.Evidence evidence = event.evidence().getFirst();
    told.add(new Before(event, tellings.of(evidence.trigger(), evidence.lemma())));
  }

  /** Whether the article has told an event of the type. */
  boolean hasTold(String type) {
    return told.stream().anyMatch(before -> before.isOfType(type));
  }

  /** The event among those told so far, by number. */
  Optional<Integer> of(Trigger trigger) {
    if (!(trigger instanceof Trigger.OfNoun noun)) {
      return Optional.empty();
    }
    return isPointing(noun.frame()) ? likeliest(noun) : ofMainClause(noun);
  }

  private static boolean isPointing(Frame.OfNoun frame) {
    ParsedSentence sentence = frame.sentence();
    return POINTING.contains(sentence.words().get(frame.noun().begin()).form());
  }

  /** The most alike, of several the one told last; where only one is told, that. */
  private Optional<Integer> likeliest(Trigger.OfNoun noun) {
    List<Integer> candidates = ofType(noun).toList();
    Optional<Telling> telling = tellings.of(noun.span(), noun.lemma());
    return candidates.stream()
        .map(i -> new Candidate(i, odds.probability(told.get(i).telling, telling)))
        .filter(candidate -> candidate.probability >= LIKELY)
        .max(Comparator.comparingDouble(Candidate::probability).thenComparingInt(Candidate::number))
        .map(Candidate::number)
        .or(() -> only(candidates, noun));
  }

  private Optional<Integer> only(List<Integer> candidates, Trigger noun) {
    return candidates.stream()
        .filter(i -> candidates.size() == 1)
        .filter(i -> told.get(i).event.mode().equals(noun.entry().type().mode()))
        .findFirst();
  }

  private Stream<Integer> ofType(Trigger noun) {
    return IntStream.range(0, told.size())
        .boxed()
        .filter(i -> told.get(i).isOfType(noun.entry().type().type()));
  }

  /** What happens before or after another event of its type is among the same parties. */
  private Optional<Integer> ofMainClause(Trigger.OfNoun noun) {
    ParsedSentence sentence = noun.frame().sentence();
    return sentence.clauses().stream()
        .filter(clause -> clause.subjects().contains(noun.frame().noun()))
        .filter(clause -> OF_TIME.contains(clause.mark()))
        .flatMap(clause -> clause.governor().stream())
        .filter(governor -> governor.relation() == Relation.ADVERBIAL)
        .flatMap(governor -> toldBy(governor, noun).stream())
        .findFirst();
  }

  private Optional<Integer> toldBy(Governor governor, Trigger.OfNoun noun) {
    Span verb = noun.frame().sentence().words().get(governor.word()).span();
    return ofType(noun)
        .filter(i -> told.get(i).event.evidence().getFirst().trigger().overlaps(verb))
        .findFirst();
  }
}
