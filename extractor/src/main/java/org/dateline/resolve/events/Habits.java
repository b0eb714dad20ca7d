package org.dateline.resolve.events;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final Set<String> NEVER = Set.of("never");
  private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
  private static final Set<String> TIMES = Set.of("once", "twice", "times");

  /** So many words before a noun its number stands. */
  private static final int NEAR = 2;

  private static final Set<String> PERIODS = Set.of("hour", "day", "week", "month", "year");

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
        || isNever(clause, sentence)
        || isAbility(clause, sentence)
        || (told.is(Realis.ACTUAL) && isAtRate(clause.verb().head(), sentence))
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

  /** "never gives in". */
  private static boolean isNever(Clause clause, ParsedSentence sentence) {
    return isPresent(clause, sentence) && has(NEVER, clause, sentence);
  }

  /** "Judges can jail them", "any firm can sell cars": what may be done at any time. */
  private static boolean isAbility(Clause clause, ParsedSentence sentence) {
    return clause.verb().inflection().modal().equals("can")
        && !clause.subjects().isEmpty()
        && clause.subjects().stream().allMatch(who -> Whoever.isMeant(who.head(), sentence));
  }

  /** "sold 3,000 cars a year", "three visits each month"; but not "met a week after". */
  static boolean isAtRate(int trigger, ParsedSentence sentence) {
    List<Word> words = sentence.words();
    return IntStream.range(trigger + 1, words.size() - 1)
        .filter(each -> EACH.contains(words.get(each).form()))
        .filter(each -> PERIODS.contains(words.get(each + 1).form()))
        .filter(each -> words.get(each - 1).pos() != PartOfSpeech.ADP)
        .filter(each -> isCounted(words.subList(Math.max(0, trigger - NEAR), each)))
        .map(each -> sentence.heads().get(each + 1))
        .anyMatch(head -> head == trigger || isObject(head, trigger, sentence));
  }

  private static boolean isCounted(List<Word> words) {
    return words.stream()
        .anyMatch(word -> word.pos() == PartOfSpeech.NUM || TIMES.contains(word.form()));
  }

  private static boolean isObject(int noun, int verb, ParsedSentence sentence) {
    return sentence
        .clauseAt(verb)
        .filter(clause ->
            clause.complements().objects().stream().anyMatch(object -> object.head() == noun))
        .isPresent();
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
