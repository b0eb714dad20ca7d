package org.dateline.resolve.grammar;

import static org.dateline.annotate.PartOfSpeech.ADJ;
import static org.dateline.annotate.PartOfSpeech.ADP;
import static org.dateline.annotate.PartOfSpeech.ADV;
import static org.dateline.annotate.PartOfSpeech.DET;
import static org.dateline.annotate.PartOfSpeech.NOUN;
import static org.dateline.annotate.PartOfSpeech.NUM;
import static org.dateline.annotate.PartOfSpeech.PRON;
import static org.dateline.annotate.PartOfSpeech.PROPN;
import static org.dateline.annotate.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.text.Span;

/**
 * Puts right what a part of speech tagger often misses in news: the words of a name of several
 * words are proper nouns, a word that can only be a verb is one between a noun and what verbs take,
 * and a word that is always a noun is one at the end of a noun phrase.
 */
final class Retagger {

  private final Vocabulary vocabulary;

  Retagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Word> retag(List<Word> words, List<Span> names) {
    List<Word> retagged = new ArrayList<>(words);
    for (int i = 0; i < retagged.size(); i++) {
      retagged.set(i, inName(retagged.get(i), names));
    }
    for (int i = 0; i < retagged.size(); i++) {
      Word word = retagged.get(i);
      if (isMissedVerb(retagged, i)) {
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

  /** "officials hold talks", "the US opposes the plan" with the verb taken for a noun. */
  private boolean isMissedVerb(List<Word> words, int i) {
    Word word = words.get(i);
    boolean takenForOther = word.pos() == NOUN || word.pos() == ADJ || word.pos() == ADV;
    if (!takenForOther || i == 0 || !vocabulary.isVerb(word) || !isSubject(words.get(i - 1))) {
      return false;
    }
    boolean onlyVerb = !vocabulary.isNoun(word);
    boolean last = i + 1 == words.size();
    return (onlyVerb && (last || !words.get(i + 1).isNoun()))
        || (!last && opensObject(words.get(i + 1)));
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
