package org.dateline.resolve.grammar;

import static org.dateline.annotate.PartOfSpeech.ADJ;
import static org.dateline.annotate.PartOfSpeech.ADP;
import static org.dateline.annotate.PartOfSpeech.ADV;
import static org.dateline.annotate.PartOfSpeech.CCONJ;
import static org.dateline.annotate.PartOfSpeech.DET;
import static org.dateline.annotate.PartOfSpeech.NUM;
import static org.dateline.annotate.PartOfSpeech.PRON;
import static org.dateline.annotate.PartOfSpeech.PROPN;
import static org.dateline.annotate.PartOfSpeech.SYM;
import static org.dateline.annotate.PartOfSpeech.VERB;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.grammar.Chunk.NounPhrase;

/** Finds nouns with what stands before them ("Israel 's planned in-person talks"). */
final class NounPhraseFinder {

  private static final Set<String> BEFORE_DETERMINER = Set.of("all", "both", "half", "such");

  private static final Set<String> TAKES_NOUN_OR_CLAUSE =
      Set.of("after", "before", "since", "until");

  private final List<Word> words;
  private final TimeWords times;

  NounPhraseFinder(List<Word> words, TimeWords times) {
    this.words = words;
    this.times = times;
  }

  /** The noun phrase that begins at the word, if one does. */
  Optional<NounPhrase> at(int begin) {
    if (isPersonalPronoun(begin)) {
      return Optional.of(new NounPhrase(begin, begin + 1, begin));
    }
    int end = begin;
    while (end < words.size() && belongs(begin, end)) {
      end = times.isTime(end) ? times.endOf(end) : end + 1;
    }
    while (end > begin && words.get(end - 1).pos() == CCONJ) {
      end--;
    }
    int head = head(begin, end);
    return head < 0 ? Optional.empty() : Optional.of(new NounPhrase(begin, end, head));
  }

  private boolean isPersonalPronoun(int i) {
    return words.get(i).pos() == PRON && !words.get(i).isPossessivePronoun();
  }

  private boolean belongs(int begin, int i) {
    if (times.isTime(i)) {
      return isOpened(begin, i) && isFollowedByHead(times.endOf(i));
    }
    Word word = words.get(i);
    return switch (word.pos()) {
      case NOUN, PROPN, NUM, SYM -> true;
      case ADJ -> i == begin || !words.get(i - 1).isNoun() || isFollowedByNominal(i + 1);
      case DET -> i == begin || BEFORE_DETERMINER.contains(words.get(i - 1).form());
      case PRON -> word.isPossessivePronoun() && (i == begin || isDeterminer(i - 1));
      case PART -> word.isPossessiveMark() && i > begin;
      case ADV -> i > begin && isFollowedByModifier(i);
      case CCONJ -> i > begin && joinsModifiers(i);
      case VERB -> isParticipleBeforeNoun(begin, i);
      case ADP, AUX, INTJ, PUNCT, SCONJ, X -> false;
    };
  }

  private boolean isDeterminer(int i) {
    return words.get(i).pos() == DET;
  }

  /** Whether a determiner or possessive has opened the phrase, so that a noun is still to come. */
  private boolean isOpened(int begin, int i) {
    if (i == begin) {
      return false;
    }
    Word first = words.get(begin);
    return first.pos() == DET || first.isPossessivePronoun() || words.get(i - 1).isPossessiveMark();
  }

  private boolean isFollowedByNominal(int i) {
    if (i >= words.size() || times.isTime(i)) {
      return false;
    }
    Word word = words.get(i);
    return word.isNoun() || word.pos() == ADJ || word.pos() == NUM;
  }

  private boolean isFollowedByHead(int i) {
    return isFollowedByNominal(i) || (i < words.size() && words.get(i).form().endsWith("ing"));
  }

  private boolean isFollowedByModifier(int i) {
    return i + 1 < words.size() && words.get(i + 1).pos() == ADJ && isFollowedByNominal(i + 2);
  }

  /** "US and Israeli officials": both words say more about the noun after them. */
  private boolean joinsModifiers(int i) {
    Word left = words.get(i - 1);
    return (left.pos() == ADJ || left.pos() == PROPN)
        && i + 2 < words.size()
        && words.get(i + 1).pos() == ADJ
        && left.capital()
        && words.get(i + 1).capital()
        && words.get(i + 2).isNoun();
  }

  /** "the planned talks", "after planned talks", "the killing of": a verb form used in a phrase. */
  private boolean isParticipleBeforeNoun(int begin, int i) {
    Word word = words.get(i);
    boolean ing = word.form().endsWith("ing");
    if (!ing && word.form().equals(word.lemma())) {
      return false;
    }
    if (i == begin) {
      return !ing && i > 0 && isPreposition(words.get(i - 1)) && isFollowedByNominal(i + 1);
    }
    Word before = words.get(i - 1);
    boolean expectsNoun =
        before.pos() == DET
            || before.pos() == ADJ
            || before.pos() == NUM
            || before.isPossessivePronoun()
            || before.isPossessiveMark()
            || times.isTime(i - 1);
    return expectsNoun && (ing || isFollowedByNominal(i + 1));
  }

  private static boolean isPreposition(Word word) {
    return word.pos() == ADP || TAKES_NOUN_OR_CLAUSE.contains(word.form());
  }

  private int head(int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      Word word = words.get(i);
      if (word.isNoun() || (word.pos() == VERB && i == end - 1)) {
        return i;
      }
    }
    boolean opened = end > begin && words.get(begin).pos() == DET;
    for (int i = end - 1; i >= begin; i--) {
      Word word = words.get(i);
      if (word.pos() == NUM || word.pos() == SYM || opened) {
        return i;
      }
    }
    return -1;
  }
}
