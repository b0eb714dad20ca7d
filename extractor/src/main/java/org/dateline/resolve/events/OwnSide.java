package org.dateline.resolve.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Office;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.Tenure;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/**
 * Whether those who say something say it of themselves: what a prime minister says that his state
 * must do is no demand on it but its intent.
 */
record OwnSide(ActorFinder actors) {

  /** Whether the clause is what its own subject, or who acts for it, says. */
  boolean says(Clause said, ParsedSentence sentence) {
    return said.governor()
        .filter(governor -> governor.relation() == Relation.COMPLEMENT)
        .flatMap(Clause.Governor::clause)
        .filter(report -> says(report, said, sentence))
        .isPresent();
  }

  private boolean says(Clause report, Clause said, ParsedSentence sentence) {
    List<Actor> own =
        in(report.subjects(), sentence)
            .flatMap(speaker -> Stream.concat(Stream.of(speaker), bodies(speaker)))
            .toList();
    return in(said.subjects(), sentence).anyMatch(own::contains);
  }

  private Stream<Actor> in(List<NounPhrase> nouns, ParsedSentence sentence) {
    return nouns.stream()
        .flatMap(noun -> actors.in(noun, sentence).stream())
        .map(ActorFinder.Named::actor);
  }

  /** The bodies in which somebody holds a post. */
  static Stream<Actor> bodies(Actor speaker) {
    return speaker instanceof Person person
        ? person.offices().stream()
            .filter(office -> office.tenure() == Tenure.HELD)
            .map(Office::in)
            .flatMap(Optional::stream)
        : Stream.empty();
  }
}
