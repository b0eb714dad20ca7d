package org.dateline.resolve.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Reference;
import org.dateline.resolve.claims.AttributionFinder;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.events.Frame.Filler;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.text.Span;

/**
 * Who is meant by "I" and "we" in a quotation: whoever speaks, and the body that this one holds a
 * post in.
 */
record FirstPerson(AttributionFinder attributions) {

  /** Those for whom the fillers that are such a pronoun stand. */
  List<Side> sides(List<Filler> fillers, ParsedSentence sentence) {
    return fillers.stream().flatMap(filler -> side(filler, sentence).stream()).toList();
  }

  private Optional<Side> side(Filler filler, ParsedSentence sentence) {
    Span pronoun = sentence.head(filler.noun()).span();
    Optional<Actor> speaker = attributions.speaker(pronoun, sentence);
    Optional<Actor> meant =
        switch (sentence.head(filler.noun()).form()) {
          case "i" -> speaker.filter(Person.class::isInstance);
          case "we" -> speaker.filter(actor -> !isAdvice(filler, sentence)).map(FirstPerson::body);
          default -> Optional.empty();
        };
    return meant
        .map(actor -> new Named(actor, mention(actor, pronoun), Reference.PRONOUN))
        .map(named -> new Side(named, sentence.span(filler.noun()), filler.tie()));
  }

  /** "we should tax them": whoever could, perhaps not those who say so. */
  private static boolean isAdvice(Filler filler, ParsedSentence sentence) {
    return sentence
        .clauseOf(filler.noun())
        .filter(clause -> clause.verb().inflection().modal().equals("should"))
        .isPresent();
  }

  /** The only body that somebody speaks for, else the one who speaks. */
  private static Actor body(Actor speaker) {
    List<Actor> bodies = OwnSide.bodies(speaker).distinct().toList();
    return bodies.size() == 1 ? bodies.getFirst() : speaker;
  }

  /** The words that speak of the actor nearest to the pronoun. */
  private static Span mention(Actor actor, Span pronoun) {
    return actor.mentions().stream()
        .min(Comparator.comparingInt(span -> Math.abs(span.begin() - pronoun.begin())))
        .orElse(pronoun);
  }
}
