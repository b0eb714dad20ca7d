package org.dateline.resolve.events;

import java.util.List;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.claims.SourceFinder;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/** The actors of an article as possible sources: officials speak for themselves. */
record ArticleSpeakers(ActorFinder actors) implements SourceFinder.Speakers {

  @Override
  public List<Actor> speakers(NounPhrase noun, ParsedSentence sentence) {
    List<Named> names = actors.byName(noun, sentence);
    List<Named> speakers = names.isEmpty() ? actors.described(noun, sentence) : names;
    return speakers.stream().map(Named::actor).toList();
  }
}
