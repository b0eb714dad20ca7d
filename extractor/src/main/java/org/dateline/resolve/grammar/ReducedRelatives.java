package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import org.dateline.resolve.grammar.Chunk.Form;
import org.dateline.resolve.grammar.Chunk.Kind;
import org.dateline.resolve.grammar.Chunk.Link;
import org.dateline.resolve.grammar.Chunk.NounPhrase;
import org.dateline.resolve.grammar.Chunk.TimePhrase;
import org.dateline.resolve.grammar.Chunk.VerbGroup;

/**
 * Past forms that say more about a noun: "the men arrested in Paris were charged", "expelled two
 * diplomats based in Oslo". Two verbs with a tense need something that joins them, unless the first
 * reports what the second says.
 */
final class ReducedRelatives {

  private final List<Word> words;
  private final Control control;

  ReducedRelatives(List<Word> words, Control control) {
    this.words = words;
    this.control = control;
  }

  /** The chunks with such forms marked as participles. */
  List<Chunk> marked(List<Chunk> chunks) {
    List<Chunk> marked = new ArrayList<>(chunks);
    for (int i = 1; i < marked.size(); i++) {
      boolean afterNoun = marked.get(i - 1) instanceof NounPhrase;
      if (afterNoun && marked.get(i) instanceof VerbGroup verb && isBarePast(verb)) {
        if (reachesVerb(marked, i + 1) || followsVerb(marked, i - 1)) {
          marked.set(i, verb.asParticiple());
        }
      }
    }
    return List.copyOf(marked);
  }

  private boolean isBarePast(VerbGroup verb) {
    Word head = words.get(verb.head());
    return verb.begin() == verb.head()
        && verb.is(Form.FINITE)
        && !head.form().equals(head.lemma())
        && !head.form().endsWith("s");
  }

  /** Whether only prepositional phrases and times stand before the next verb with an auxiliary. */
  private static boolean reachesVerb(List<Chunk> chunks, int begin) {
    int i = begin;
    while (i < chunks.size() && isInPhrase(chunks, i)) {
      i++;
    }
    return i > begin
        && i < chunks.size()
        && chunks.get(i) instanceof VerbGroup verb
        && verb.is(Form.FINITE)
        && verb.begin() < verb.head();
  }

  private static boolean isInPhrase(List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    return chunk instanceof TimePhrase
        || (chunk instanceof NounPhrase && isPreposition(chunks.get(i - 1)))
        || isPreposition(chunk);
  }

  /** Whether a verb that takes no clause stands before, with only phrases between. */
  private boolean followsVerb(List<Chunk> chunks, int last) {
    int i = last;
    while (i >= 0 && (chunks.get(i) instanceof NounPhrase || isTimeOrPreposition(chunks.get(i)))) {
      i--;
    }
    return i >= 0
        && chunks.get(i) instanceof VerbGroup verb
        && verb.is(Form.FINITE)
        && !control.reports(words.get(verb.head()).lemma());
  }

  private static boolean isTimeOrPreposition(Chunk chunk) {
    return chunk instanceof TimePhrase || isPreposition(chunk);
  }

  private static boolean isPreposition(Chunk chunk) {
    return chunk instanceof Link link && link.kind() == Kind.PREPOSITION;
  }
}
