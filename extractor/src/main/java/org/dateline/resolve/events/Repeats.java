package org.dateline.resolve.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/**
 * What "the officials" repeats: the only actors that an article has given the same noun so far ("US
 * officials"). Ambiguous nouns repeat nothing.
 */
final class Repeats {

  private final Map<String, List<Named>> owners = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** Notes that the article spoke of the noun with these owners. */
  void note(String form, List<Named> found) {
    List<Named> known = owners.putIfAbsent(form, found);
    if (known != null && !actors(known).equals(actors(found))) {
      ambiguous.add(form);
    }
  }

  private static List<Actor> actors(List<Named> named) {
    return named.stream().map(Named::actor).toList();
  }

  /** The actors whom a bare definite phrase ("the officials") stands for. */
  Optional<List<Named>> of(NounPhrase noun, ParsedSentence sentence) {
    String form = sentence.head(noun).form();
    boolean bare =
        noun.end() - noun.begin() == 2
            && sentence.words().get(noun.begin()).form().equals("the")
            && !ambiguous.contains(form);
    return bare ? Optional.ofNullable(owners.get(form)) : Optional.empty();
  }
}
