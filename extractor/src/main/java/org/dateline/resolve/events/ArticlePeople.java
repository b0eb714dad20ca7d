package org.dateline.resolve.events;

import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.figures.People;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;

/** People as the article's entities and nouns for those who act tell them. */
record ArticlePeople(ActorFinder actors, AgentNouns agents) implements People {

  @Override
  public boolean arePeople(NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    return agents.isSomebody(head)
        || head.lemma().equals("other")
        || (head.pos() != PartOfSpeech.PRON && actors.isAgent(noun, sentence));
  }

  @Override
  public boolean mayBeSeveral(NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    boolean plural = agents.isSeveral(head) || head.pos() == PartOfSpeech.PROPN;
    return plural && !isNamed(noun, sentence);
  }

  @Override
  public boolean isOnePerson(NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    boolean described = head.isNoun() && agents.isSomebody(head) && !agents.isSeveral(head);
    return described || (head.pos() == PartOfSpeech.PROPN && isNamed(noun, sentence));
  }

  private boolean isNamed(NounPhrase noun, ParsedSentence sentence) {
    return actors.named(noun, sentence).stream().anyMatch(n -> n.actor() instanceof Person);
  }
}
