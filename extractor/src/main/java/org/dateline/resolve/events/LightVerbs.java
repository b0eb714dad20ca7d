package org.dateline.resolve.events;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.WordList;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/**
 * Verbs that only say that an event noun takes place, from {@code lexicon/light-verbs.tsv}: "held
 * talks", "talks began", "attended the ceremony".
 */
final class LightVerbs {

  private final Map<String, Use> uses = new HashMap<>();

  /** Where the event noun stands. */
  enum Use {
    /** It is the object. */
    OBJECT,
    /** It is the subject. */
    SUBJECT,
    /** It is either ("began talks", "talks began"). */
    EITHER,
    /** It is the object, and takes place whether the subject comes or not ("attend talks"). */
    JOINED,
    /** It is the subject, and the object is whom it is done to ("the attack killed a soldier"). */
    HARM,
    /** It is the object, and the subject is whom it is done to ("the town suffered an attack"). */
    UNDERGO,
    /** No verb says so. */
    NONE
  }

  private LightVerbs(WordList list) {
    for (List<String> row : list.rows()) {
      uses.put(row.get(0), use(row.get(1)));
    }
  }

  static LightVerbs load() {
    return new LightVerbs(WordList.read("lexicon/light-verbs.tsv", 3));
  }

  private static Use use(String field) {
    return switch (field) {
      case "object" -> Use.OBJECT;
      case "subject" -> Use.SUBJECT;
      case "either" -> Use.EITHER;
      case "joined" -> Use.JOINED;
      case "harm" -> Use.HARM;
      case "undergo" -> Use.UNDERGO;
      default -> throw new IllegalStateException("light-verbs.tsv: unknown use " + field);
    };
  }

  /** What stands around a noun, with its light verb. */
  Frame.OfNoun frame(NounPhrase noun, ParsedSentence sentence) {
    Optional<Clause> light = of(noun, sentence);
    Use use = light.flatMap(clause -> use(clause, noun, sentence)).orElse(Use.NONE);
    return new Frame.OfNoun(sentence, noun, light, use);
  }

  /** The clause whose light verb has the noun as its event; the one that tells most of it. */
  private Optional<Clause> of(NounPhrase noun, ParsedSentence sentence) {
    return sentence.clauses().stream()
        .filter(clause -> use(clause, noun, sentence).isPresent())
        .min(
            Comparator.comparing(
                clause -> use(clause, noun, sentence).filter(Use.HARM::equals).isEmpty()));
  }

  private Optional<Use> use(Clause clause, NounPhrase noun, ParsedSentence sentence) {
    Optional<Use> use = Optional.ofNullable(uses.get(verb(clause, sentence)));
    return use.filter(is -> holds(is, clause, noun, sentence))
        .or(() -> afterPreposition(clause, noun, sentence));
  }

  private static boolean holds(Use use, Clause clause, NounPhrase noun, ParsedSentence sentence) {
    boolean object = new Frame.OfVerb(sentence, clause).slot("obj").contains(noun);
    boolean subject = !clause.verb().passive() && clause.subjects().contains(noun);
    return switch (use) {
      case OBJECT, JOINED, UNDERGO -> object;
      case SUBJECT, HARM -> subject;
      case NONE -> false;
      case EITHER -> object || (subject && clause.complements().objects().isEmpty());
    };
  }

  /** "take part in the talks", "died in the attack". */
  private Optional<Use> afterPreposition(Clause clause, NounPhrase noun, ParsedSentence sentence) {
    String verb = verb(clause, sentence);
    return clause.complements().phrases().stream()
        .filter(phrase -> phrase.nouns().contains(noun))
        .flatMap(phrase ->
            Stream.of(verb, withObject(clause, sentence))
                .map(words -> uses.get(words + " " + phrase.preposition())))
        .filter(use -> use == Use.OBJECT || use == Use.JOINED || use == Use.UNDERGO)
        .findFirst();
  }

  /** The verb with its particle or adverb, or with the noun of a fixed phrase ("take place"). */
  private String verb(Clause clause, ParsedSentence sentence) {
    String lemma = sentence.head(clause).lemma();
    if (clause.verb().particle().isPresent()) {
      return lemma + " " + clause.verb().particleForm();
    }
    return Stream.of(withObject(clause, sentence), withNextWord(clause, sentence))
        .filter(uses::containsKey)
        .findFirst()
        .orElse(lemma);
  }

  /** "go ahead", where the parser sees an adverb rather than a particle. */
  private static String withNextWord(Clause clause, ParsedSentence sentence) {
    int next = clause.verb().head() + 1;
    String lemma = sentence.head(clause).lemma();
    return next < sentence.words().size()
        ? lemma + " " + sentence.words().get(next).form().toLowerCase(Locale.ROOT)
        : lemma;
  }

  private static String withObject(Clause clause, ParsedSentence sentence) {
    String lemma = sentence.head(clause).lemma();
    return clause.complements().objects().stream()
        .findFirst()
        .map(object -> lemma + " " + sentence.head(object).lemma())
        .orElse(lemma);
  }
}
