package org.dateline.resolve.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.WordList;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;

/**
 * Verbs that report what somebody says, from {@code lexicon/reporting.tsv}, and those that only
 * introduce a quotation or somebody else who says it, from {@code lexicon/quoting.tsv}.
 */
public final class ReportingVerbs {

  private final Map<String, Stance> stances = new HashMap<>();
  private final Map<String, Use> uses = new HashMap<>();

  /** How a source stands to what it reports. */
  record Stance(Polarity polarity, Certainty certainty) {

    static final Stance ASSERTS = new Stance(Polarity.POSITIVE, Certainty.CERTAIN);
  }

  /** What a verb introduces. */
  private enum Use {
    /** The quotation beside it: "he went on". */
    QUOTATION,
    /** The words in quotation marks that depend on it: "called it 'an act of war'". */
    WORDS,
    /** Somebody who says something: "cited officials as saying". */
    SPEAKER,
    /** An infinitive that reports: "went on to say". */
    INFINITIVE
  }

  private ReportingVerbs(WordList reporting, WordList quoting) {
    reporting.rows().forEach(row -> stances.put(row.get(0), parse(row.get(1))));
    quoting
        .rows()
        .forEach(row -> uses.put(row.get(0), Use.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
  }

  public static ReportingVerbs load() {
    return new ReportingVerbs(
        WordList.read("lexicon/reporting.tsv", 3), WordList.read("lexicon/quoting.tsv", 3));
  }

  private static Stance parse(String field) {
    return switch (field) {
      case "asserts" -> Stance.ASSERTS;
      case "expects" -> new Stance(Polarity.POSITIVE, Certainty.PROBABLE);
      case "fears" -> new Stance(Polarity.POSITIVE, Certainty.POSSIBLE);
      case "denies" -> new Stance(Polarity.NEGATIVE, Certainty.CERTAIN);
      default -> throw new IllegalStateException("reporting.tsv: unknown stance " + field);
    };
  }

  public boolean knows(String lemma) {
    return stances.containsKey(lemma);
  }

  /** Whether the verb may introduce a quotation, a clause or a speaker. */
  boolean introduces(Clause clause, ParsedSentence sentence) {
    return knows(sentence.head(clause).lemma())
        || use(clause, sentence).filter(use -> use != Use.INFINITIVE).isPresent();
  }

  /** Whether the verb introduces all that is quoted beside it ("said", "went on"). */
  boolean quotes(Clause clause, ParsedSentence sentence) {
    return knows(sentence.head(clause).lemma())
        || use(clause, sentence).filter(Use.QUOTATION::equals).isPresent();
  }

  /** Whether the verb introduces somebody who says something ("citing officials"). */
  boolean cites(String lemma) {
    return uses.get(lemma) == Use.SPEAKER;
  }

  /** The use of the verb, or of the verb with the word after it ("went on"). */
  private Optional<Use> use(Clause clause, ParsedSentence sentence) {
    String lemma = sentence.head(clause).lemma();
    int next = clause.verb().head() + 1;
    String phrase =
        next < sentence.words().size() ? lemma + " " + sentence.words().get(next).form() : lemma;
    return Optional.ofNullable(uses.getOrDefault(phrase, uses.get(lemma)));
  }

  Stance stance(String lemma) {
    return stances.getOrDefault(lemma, Stance.ASSERTS);
  }

  /** "went on to say": the infinitive tells what was said. */
  boolean isMadeAfter(Clause clause, ParsedSentence sentence) {
    return clause
        .governor()
        .map(governor -> sentence.words().get(governor.word()).lemma())
        .filter(lemma -> uses.get(lemma) == Use.INFINITIVE)
        .isPresent();
  }
}
