package org.dateline.resolve.claims;

import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/** Turns the subject of a reporting verb into a source: somebody named, or somebody described. */
public final class SourceFinder {

  private final String text;
  private final Speakers speakers;

  /** What is known of the noun phrases of the article. */
  public interface Speakers {

    /** The actors whom the head of the phrase names. */
    List<Actor> named(NounPhrase noun, ParsedSentence sentence);

    /** The states and bodies that somebody described belongs to. */
    List<Actor> owners(NounPhrase noun, ParsedSentence sentence);

    /** Whether the noun is one for people or bodies of people. */
    boolean isAgent(Word noun);
  }

  public SourceFinder(String text, Speakers speakers) {
    this.text = text;
    this.speakers = speakers;
  }

  /** The source, absent where the phrase is a pronoun or a thing. */
  Optional<Source> of(NounPhrase noun, ParsedSentence sentence) {
    Optional<Actor> named = speakers.named(noun, sentence).stream().reduce((first, last) -> last);
    if (named.isPresent()) {
      return Optional.of(new Source.Speaker(named.get()));
    }
    Word head = sentence.head(noun);
    if (!speakers.isAgent(head) || !head.isNoun()) {
      return Optional.empty();
    }
    Span span = sentence.span(noun);
    Optional<Actor> owner = speakers.owners(noun, sentence).stream().findFirst();
    return Optional.of(new Source.Unnamed(span.in(text).replaceAll("\\s+", " "), owner, span));
  }
}
