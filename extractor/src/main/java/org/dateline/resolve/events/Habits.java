package org.dateline.resolve.events;

import java.util.Set;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.VerbGroup.Inflection;
import org.dateline.resolve.grammar.VerbGroup.Tense;
import org.dateline.resolve.grammar.Word;

/** Tells what is done over and over from what happens: "sells cars", "they often meet". */
final class Habits {

  private static final Set<String> OFTEN =
      Set.of(
          "often",
          "usually",
          "normally",
          "typically",
          "generally",
          "frequently",
          "regularly",
          "routinely",
          "traditionally",
          "always",
          "sometimes",
          "occasionally");

  private static final Set<String> NOW =
      Set.of("now", "today", "currently", "again", "finally", "also", "already", "hereby");

  private static final Set<String> MEANWHILE = Set.of("while", "as", "when");

  /** What one says or agrees in the present is said once: "The king welcomes the treaty". */
  private static final Set<String> SAID =
      Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN");

  private static final Set<String> SINGULAR = Set.of("NN", "NNP");

  private Habits() {}

  static boolean isHabit(Trigger.OfVerb trigger, Told told) {
    ParsedSentence sentence = trigger.frame().sentence();
    Clause clause = trigger.clause();
    return isOften(clause, sentence)
        || (told.is(Realis.ACTUAL)
            && isPresent(clause, sentence)
            && isSure(clause, sentence)
            && !has(NOW, clause, sentence)
            && clause.times().isEmpty()
            && !isHeadline(sentence)
            && !MEANWHILE.contains(clause.mark())
            && (!SAID.contains(trigger.entry().type().type()) || isAside(clause)));
  }

  /** "is often blamed", "would often meet"; but not "often attacked the town". */
  private static boolean isOften(Clause clause, ParsedSentence sentence) {
    Inflection verb = clause.verb().inflection();
    return has(OFTEN, clause, sentence)
        && (verb.tense() == Tense.PRESENT || !verb.modal().isEmpty());
  }

  /** "sells", but not "is selling", "has sold". */
  static boolean isPresent(Clause clause, ParsedSentence sentence) {
    String tag = sentence.head(clause).xpos();
    return (tag.equals("VBZ") || tag.equals("VBP"))
        && clause.verb().inflection().tense() == Tense.PRESENT;
  }

  /** Whether the form agrees with the tag: "the firm bid" and "the army retook" are past. */
  private static boolean isSure(Clause clause, ParsedSentence sentence) {
    Word verb = sentence.head(clause);
    boolean one =
        clause.subjects().size() == 1
            && SINGULAR.contains(sentence.head(clause.subjects().getFirst()).xpos());
    return verb.xpos().equals("VBZ")
        ? verb.form().endsWith("s")
        : verb.form().equals(verb.lemma()) && !one;
  }

  /** "a party that opposes it": tells what kind of party it is. */
  private static boolean isAside(Clause clause) {
    return clause.subject().origin() == Clause.Origin.MODIFIED_NOUN;
  }

  private static boolean has(Set<String> words, Clause clause, ParsedSentence sentence) {
    return clause.verb().adverbs().stream()
        .map(adverb -> sentence.words().get(adverb).form())
        .anyMatch(words::contains);
  }

  /** Headlines tell of the past in the present, and have no full stop. */
  private static boolean isHeadline(ParsedSentence sentence) {
    Word last = sentence.words().getLast();
    return last.pos() != PartOfSpeech.PUNCT;
  }
}
