package org.dateline.resolve.events;

import java.util.List;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.claims.SourceFinder;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;

/** The actors of an article as possible sources. */
record ArticleSpeakers(ActorFinder actors) implements SourceFinder.Speakers {

  @Override
  public List<Actor> named(NounPhrase noun, ParsedSentence sentence) {
    return actors.named(noun, sentence).stream().map(Named::actor).toList();
  }

  @Override
  public List<Actor> owners(NounPhrase noun, ParsedSentence sentence) {
    return actors.owners(noun, sentence).stream().map(Named::actor).toList();
  }

  @Override
  public boolean isAgent(Word noun) {
    return actors.isAgent(noun);
  }
}
