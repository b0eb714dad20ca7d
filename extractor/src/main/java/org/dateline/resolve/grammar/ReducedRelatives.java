package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import org.dateline.resolve.grammar.Chunk.Form;
import org.dateline.resolve.grammar.Chunk.Kind;
import org.dateline.resolve.grammar.Chunk.Link;
import org.dateline.resolve.grammar.Chunk.NounPhrase;
import org.dateline.resolve.grammar.Chunk.TimePhrase;
import org.dateline.resolve.grammar.Chunk.VerbGroup;

/** "The men arrested in Paris were charged": a bare past form before the clause's own verb. */
final class ReducedRelatives {

  private ReducedRelatives() {}

  /** The chunks with such forms marked as participles. */
  static List<Chunk> marked(List<Chunk> chunks, List<Word> words) {
    List<Chunk> marked = new ArrayList<>(chunks);
    for (int i = 1; i < chunks.size(); i++) {
      boolean afterNoun = chunks.get(i - 1) instanceof NounPhrase;
      if (afterNoun
          && chunks.get(i) instanceof VerbGroup verb
          && isReduced(verb, i, chunks, words)) {
        marked.set(i, verb.asParticiple());
      }
    }
    return List.copyOf(marked);
  }

  private static boolean isReduced(VerbGroup verb, int i, List<Chunk> chunks, List<Word> words) {
    String form = words.get(verb.head()).form();
    boolean bare = verb.begin() == verb.head() && verb.is(Form.FINITE);
    boolean past = form.endsWith("ed") || form.endsWith("n") || form.endsWith("ght");
    return bare && past && reachesVerb(chunks, i + 1);
  }

  /** Whether only prepositional phrases and times stand before the next finite verb. */
  private static boolean reachesVerb(List<Chunk> chunks, int begin) {
    int i = begin;
    while (i < chunks.size()) {
      Chunk chunk = chunks.get(i);
      if (chunk instanceof VerbGroup verb) {
        return i > begin && verb.is(Form.FINITE) && verb.begin() < verb.head();
      }
      boolean inPhrase =
          chunk instanceof TimePhrase
              || (chunk instanceof NounPhrase && isPreposition(chunks.get(i - 1)))
              || isPreposition(chunk);
      if (!inPhrase) {
        return false;
      }
      i++;
    }
    return false;
  }

  private static boolean isPreposition(Chunk chunk) {
    return chunk instanceof Link link && link.kind() == Kind.PREPOSITION;
  }
}
