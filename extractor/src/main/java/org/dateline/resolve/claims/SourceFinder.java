package org.dateline.resolve.claims;

import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/** Turns the subject of a reporting verb into a source: somebody named, or somebody described. */
public final class SourceFinder {

  private final Speakers speakers;

  /** What is known of the noun phrases of the article. */
  @FunctionalInterface
  public interface Speakers {

    /** The actors whom the phrase names or describes; none where it is of a thing. */
    List<Actor> speakers(NounPhrase noun, ParsedSentence sentence);
  }

  public SourceFinder(Speakers speakers) {
    this.speakers = speakers;
  }

  /** The source, absent where the phrase is of a thing, or of nobody knows whom. */
  Optional<Source> of(NounPhrase noun, ParsedSentence sentence) {
    return speakers.speakers(noun, sentence).stream()
        .reduce((first, last) -> last)
        .map(Source.Speaker::new);
  }
}
