package org.dateline.resolve.events;

import java.util.List;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.events.LexiconEntry.Condition.OneOf;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;

/** Whether noun phrases are what a condition of the event lexicon asks for. */
record Fillers(ActorFinder actors, PlaceFinder places) {

  boolean isOneOf(List<String> fillers, NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    return fillers.contains(head.lemma())
        || fillers.contains(head.form())
        || fillers.stream().anyMatch(filler -> is(filler, noun, sentence));
  }

  private boolean is(String filler, NounPhrase noun, ParsedSentence sentence) {
    return switch (filler) {
      case OneOf.AGENT -> actors.isAgent(noun, sentence);
      case OneOf.PARTY -> in(noun, sentence).stream().anyMatch(Fillers::isParty);
      case OneOf.STATE -> byName(noun, sentence).stream().anyMatch(State.class::isInstance);
      case OneOf.PERSON -> byName(noun, sentence).stream().anyMatch(Person.class::isInstance);
      case OneOf.PLACE -> places.place(noun, sentence).isPresent();
      case OneOf.COMPANY -> in(noun, sentence).stream().anyMatch(Fillers::isCompany);
      case OneOf.NAMED -> !in(noun, sentence).stream().allMatch(Unnamed.class::isInstance);
      default -> false;
    };
  }

  private static boolean isCompany(Actor actor) {
    return actor instanceof Organisation body && body.standing().kind() == OrganisationKind.COMPANY;
  }

  private static boolean isParty(Actor actor) {
    return actor instanceof Person || actor instanceof State;
  }

  private List<Actor> in(NounPhrase noun, ParsedSentence sentence) {
    return actors.in(noun, sentence).stream().map(ActorFinder.Named::actor).toList();
  }

  private List<Actor> byName(NounPhrase noun, ParsedSentence sentence) {
    return actors.named(noun, sentence).stream().map(ActorFinder.Named::actor).toList();
  }
}
