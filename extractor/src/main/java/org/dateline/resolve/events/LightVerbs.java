package org.dateline.resolve.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private enum Use {
    /** It is the object. */
    OBJECT,
    /** It is the subject. */
    SUBJECT,
    /** It is either ("began talks", "talks began"). */
    EITHER,
    /** It is the object, and takes place whether the subject comes or not ("attend talks"). */
    JOINED,
    /** It is the subject, and the object is whom it is done to ("the attack killed a soldier"). */
    HARM
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
      default -> throw new IllegalStateException("light-verbs.tsv: unknown use " + field);
    };
  }

  /** What stands around a noun, with its light verb. */
  Frame.OfNoun frame(NounPhrase noun, ParsedSentence sentence) {
    Optional<Clause> light = of(noun, sentence);
    boolean givesRealis = light.map(clause -> givesRealis(clause, sentence)).orElse(false);
    return new Frame.OfNoun(sentence, noun, light, givesRealis);
  }

  /** The clause whose light verb has the noun as its event. */
  private Optional<Clause> of(NounPhrase noun, ParsedSentence sentence) {
    return sentence.clauses().stream().filter(clause -> holds(clause, noun, sentence)).findFirst();
  }

  /** Whether what the verb's clause says of time and modality holds for the event as well. */
  private boolean givesRealis(Clause clause, ParsedSentence sentence) {
    return uses.get(verb(clause, sentence)) != Use.JOINED;
  }

  private boolean holds(Clause clause, NounPhrase noun, ParsedSentence sentence) {
    Use use = uses.get(verb(clause, sentence));
    if (use == null) {
      return false;
    }
    boolean object = new Frame.OfVerb(sentence, clause).slot("obj").contains(noun);
    boolean subject = !clause.verb().passive() && clause.subjects().contains(noun);
    return switch (use) {
      case OBJECT, JOINED -> object;
      case SUBJECT, HARM -> subject;
      case EITHER -> object || (subject && clause.complements().objects().isEmpty());
    };
  }

  /** The verb with its particle, or with the noun of a fixed phrase ("take place"). */
  private String verb(Clause clause, ParsedSentence sentence) {
    String lemma = sentence.head(clause).lemma();
    if (clause.verb().particle().isPresent()) {
      return lemma + " " + clause.verb().particleForm();
    }
    return clause.complements().objects().stream()
        .findFirst()
        .map(object -> lemma + " " + sentence.head(object).lemma())
        .filter(uses::containsKey)
        .orElse(lemma);
  }
}
