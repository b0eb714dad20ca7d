package org.dateline.resolve.grammar;

import static org.dateline.annotate.PartOfSpeech.ADJ;
import static org.dateline.annotate.PartOfSpeech.ADP;
import static org.dateline.annotate.PartOfSpeech.ADV;
import static org.dateline.annotate.PartOfSpeech.AUX;
import static org.dateline.annotate.PartOfSpeech.DET;
import static org.dateline.annotate.PartOfSpeech.NOUN;
import static org.dateline.annotate.PartOfSpeech.NUM;
import static org.dateline.annotate.PartOfSpeech.PRON;
import static org.dateline.annotate.PartOfSpeech.PROPN;
import static org.dateline.annotate.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.text.Span;

/**
 * Puts right what a part of speech tagger often misses in news: the words of a name of several
 * words are proper nouns, a word that can only be a verb is one between a noun and what verbs take,
 * and a word that is always a noun is one at the end of a noun phrase.
 */
final class Retagger {

  private static final Set<String> ADVERBS =
      Set.of("again", "later", "earlier", "abroad", "ago", "outright");

  private final Vocabulary vocabulary;

  Retagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Word> retag(List<Word> words, List<Span> names) {
    List<Word> retagged = new ArrayList<>(words);
    for (int i = 0; i < retagged.size(); i++) {
      Word word = inName(retagged.get(i), names);
      retagged.set(i, ADVERBS.contains(word.form()) ? word.as(ADV) : word);
    }
    for (int i = 0; i < retagged.size(); i++) {
      Word word = retagged.get(i);
      if (isMissedAdverb(retagged, i)) {
        retagged.set(i, word.as(ADV));
      } else if (isMissedGerund(retagged, i)) {
        retagged.set(i, word.as(VERB));
      } else if (isMissedVerb(retagged, i)) {
        retagged.set(i, vocabulary.asVerb(word));
      } else if (isMissedNoun(retagged, i) || isOpeningGerund(retagged, i)) {
        retagged.set(i, vocabulary.asNoun(word));
      }
    }
    return List.copyOf(retagged);
  }

  private static Word inName(Word word, List<Span> names) {
    boolean ofLongName =
        names.stream().anyMatch(name -> name.contains(word.span()) && !word.span().equals(name));
    boolean single = word.pos() != ADJ && names.stream().anyMatch(name -> name.equals(word.span()));
    return (ofLongName || single) && !word.isPossessiveMark() ? word.as(PROPN) : word;
  }

  /** "officials hold talks", "the US opposes it" with the verb taken for a noun. */
  private boolean isMissedVerb(List<Word> words, int i) {
    Word word = words.get(i);
    boolean takenForOther = word.pos() == NOUN || word.pos() == ADJ || word.pos() == ADV;
    if (!takenForOther || i == 0 || !vocabulary.isVerb(word) || !isSubject(words.get(i - 1))) {
      return false;
    }
    boolean last = i + 1 == words.size();
    boolean present = word.form().endsWith("s") && words.get(i - 1).pos() == PROPN;
    boolean onlyVerb = present && !vocabulary.isNoun(word);
    return (onlyVerb && (last || !words.get(i + 1).isNoun()))
        || (present && opensInfinitive(words, i + 1) && isOnlyVerb(words, i))
        || (!last && opensObject(words.get(i + 1)));
  }

  private static boolean opensInfinitive(List<Word> words, int i) {
    return i + 1 < words.size()
        && words.get(i).form().equals("to")
        && words.get(i + 1).pos() == VERB;
  }

  /** Whether no other verb of the sentence has a tense: "Hansen plans to visit Oslo". */
  private static boolean isOnlyVerb(List<Word> words, int i) {
    for (int k = 0; k < words.size(); k++) {
      boolean verbal = words.get(k).pos() == VERB || words.get(k).pos() == AUX;
      boolean infinitive = k > 0 && words.get(k - 1).form().equals("to");
      if (k != i && verbal && !infinitive && !words.get(k).form().endsWith("ing")) {
        return false;
      }
    }
    return true;
  }

  /** "flatly rejected" with the adverb taken for something else. */
  private static boolean isMissedAdverb(List<Word> words, int i) {
    Word word = words.get(i);
    boolean beforeVerb = i + 1 < words.size() && words.get(i + 1).pos() == VERB;
    return beforeVerb && word.form().endsWith("ly") && !word.capital() && word.pos() != VERB;
  }

  /** "accused of stealing 500 litres" with the verb taken for a noun. */
  private static boolean isMissedGerund(List<Word> words, int i) {
    Word word = words.get(i);
    if (i == 0 || i + 1 >= words.size() || !word.form().endsWith("ing") || word.pos() == VERB) {
      return false;
    }
    Word next = words.get(i + 1);
    boolean opens = next.pos() == DET || next.pos() == NUM || next.isPossessivePronoun();
    return word.pos() != PROPN && words.get(i - 1).pos() == ADP && opens;
  }

  private static boolean isSubject(Word word) {
    return word.isNoun() || (word.pos() == PRON && !word.isPossessivePronoun());
  }

  private static boolean opensObject(Word word) {
    PartOfSpeech pos = word.pos();
    return pos == DET || pos == PROPN || pos == NUM || word.isPossessivePronoun() || pos == ADJ;
  }

  private boolean isMissedNoun(List<Word> words, int i) {
    Word word = words.get(i);
    boolean takenForOther = word.pos() == ADJ || word.pos() == VERB;
    if (!takenForOther || i == 0 || !vocabulary.isNoun(word)) {
      return false;
    }
    Word before = words.get(i - 1);
    boolean inPhrase = before.pos() == DET || before.pos() == ADJ || before.isPossessiveMark();
    boolean afterName = before.isNoun() && !vocabulary.isVerb(word);
    boolean last = i + 1 == words.size() || endsPhrase(words.get(i + 1));
    return (inPhrase || afterName) && last;
  }

  /** "Fighting between the armies resumed". */
  private boolean isOpeningGerund(List<Word> words, int i) {
    Word word = words.get(i);
    boolean opens = i == 0 || words.get(i - 1).form().equals("\"");
    return opens
        && word.pos() == VERB
        && vocabulary.isNoun(word)
        && i + 1 < words.size()
        && words.get(i + 1).pos() == ADP;
  }

  private static boolean endsPhrase(Word word) {
    return !word.isNoun() && word.pos() != ADJ;
  }
}
