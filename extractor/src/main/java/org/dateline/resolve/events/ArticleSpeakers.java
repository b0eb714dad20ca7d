package org.dateline.resolve.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.WordList;
import org.dateline.resolve.claims.ReportFinder;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/**
 * The actors of an article as possible sources: officials speak for themselves, a statement for
 * those who issue it.
 *
 * @param documents nouns such as "statement"
 */
record ArticleSpeakers(ActorFinder actors, Set<String> documents) implements ReportFinder.Speakers {

  /** The nouns of {@code lexicon/documents.tsv}. */
  static Set<String> documentNouns() {
    return WordList.read("lexicon/documents.tsv", 2).rows().stream()
        .map(List::getFirst)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Actor> speakers(NounPhrase noun, ParsedSentence sentence) {
    List<Named> names = actors.byName(noun, sentence);
    List<Named> speakers = names.isEmpty() ? unnamed(noun, sentence) : names;
    return speakers.stream().map(Named::actor).toList();
  }

  private List<Named> unnamed(NounPhrase noun, ParsedSentence sentence) {
    return documents.contains(sentence.head(noun).lemma())
        ? actors.owners(noun, sentence)
        : actors.described(noun, sentence);
  }
}
