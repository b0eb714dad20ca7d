package org.dateline.resolve.grammar;

import static org.dateline.annotate.PartOfSpeech.ADJ;
import static org.dateline.annotate.PartOfSpeech.ADV;
import static org.dateline.annotate.PartOfSpeech.AUX;
import static org.dateline.annotate.PartOfSpeech.CCONJ;
import static org.dateline.annotate.PartOfSpeech.DET;
import static org.dateline.annotate.PartOfSpeech.NUM;
import static org.dateline.annotate.PartOfSpeech.PROPN;
import static org.dateline.annotate.PartOfSpeech.VERB;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.grammar.Chunk.Form;
import org.dateline.resolve.grammar.Chunk.Inflection;
import org.dateline.resolve.grammar.Chunk.VerbGroup;
import org.dateline.resolve.grammar.Chunk.Voice;

/** Finds verbs with their auxiliaries ("have publicly urged", "were to be held"). */
final class VerbGroupFinder {

  private static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
  private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "shall", "should", "may", "might", "must", "can", "could", "'ll", "'d",
          "wo", "ca", "cannot");
  private static final Set<String> NEGATIONS = Set.of("not", "never", "cannot", "no longer");
  private static final Set<String> PARTICLES =
      Set.of("off", "out", "up", "down", "away", "back", "apart", "aside", "together");
  private static final Set<String> TAKES_IN = Set.of("give", "swear");
  private static final Set<String> TAKES_OVER = Set.of("take", "hand", "win");

  private final List<Word> words;
  private final Vocabulary vocabulary;

  VerbGroupFinder(List<Word> words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** The verb group that begins at the word, if one does. */
  Optional<VerbGroup> at(int begin) {
    boolean infinitive = beginsInfinitive(begin);
    int first = infinitive || startsWithAdverb(begin) ? begin + 1 : begin;
    int head = head(first);
    if (head < 0) {
      return Optional.empty();
    }
    String particle = particleAfter(head);
    int end = particle.isEmpty() ? head + 1 : head + 2;
    return Optional.of(new VerbGroup(begin, end, head, inflection(begin, head), particle));
  }

  private boolean beginsInfinitive(int i) {
    return words.get(i).form().equals("to") && head(i + 1) >= 0 && words.get(i).pos() != AUX;
  }

  private boolean startsWithAdverb(int i) {
    return words.get(i).form().equals("never") && i + 1 < words.size() && isVerbal(i + 1);
  }

  /** The main verb of the group whose first verb is at {@code i} or after adverbs, else -1. */
  private int head(int i) {
    int verb = verbFrom(i);
    while (verb >= 0 && isAuxiliary(verb)) {
      int next = verbFrom(verb + 1);
      if (next < 0 || !continues(verb, next)) {
        return verb;
      }
      verb = next;
    }
    return verb;
  }

  private int verbFrom(int begin) {
    int i = begin;
    while (i < words.size() && i > 0 && isBetween(i)) {
      i++;
    }
    return i < words.size() && isVerbal(i) ? i : -1;
  }

  private boolean isBetween(int i) {
    Word word = words.get(i);
    boolean joinsAdverbs =
        word.pos() == CCONJ
            && words.get(i - 1).pos() == ADV
            && i + 1 < words.size()
            && words.get(i + 1).pos() == ADV;
    return word.pos() == ADV || word.form().equals("not") || joinsAdverbs;
  }

  private boolean isVerbal(int i) {
    Word word = words.get(i);
    return word.pos() == VERB || word.pos() == AUX || MODALS.contains(word.form());
  }

  private boolean isAuxiliary(int i) {
    String form = words.get(i).form();
    return BE.contains(form) || HAVE.contains(form) || DO.contains(form) || MODALS.contains(form);
  }

  /** Whether an auxiliary can take that verb: "has been", not "has meeting". */
  private boolean continues(int auxiliary, int verb) {
    String form = words.get(auxiliary).form();
    String next = words.get(verb).form();
    return !HAVE.contains(form) || !next.endsWith("ing");
  }

  private Inflection inflection(int begin, int head) {
    String modal = "";
    boolean perfect = false;
    boolean negated = false;
    int lastAuxiliary = -1;
    for (int i = begin; i < head; i++) {
      String form = words.get(i).form();
      modal = MODALS.contains(form) ? modal(form) : modal;
      perfect |= HAVE.contains(form);
      negated |= NEGATIONS.contains(form);
      lastAuxiliary = isAuxiliary(i) ? i : lastAuxiliary;
    }
    negated |= begin > 0 && words.get(begin - 1).form().equals("not");
    Form form = form(begin, head, lastAuxiliary);
    return new Inflection(form, voice(form, lastAuxiliary, head), modal, perfect, negated);
  }

  private static String modal(String form) {
    return switch (form) {
      case "'ll", "wo" -> "will";
      case "'d" -> "would";
      case "ca", "cannot" -> "can";
      default -> form;
    };
  }

  private Form form(int begin, int head, int lastAuxiliary) {
    if (words.get(begin).form().equals("to")) {
      return Form.INFINITIVE;
    }
    String first = words.get(begin).form();
    if (lastAuxiliary >= 0) {
      return first.equals("having") || first.equals("being") ? Form.GERUND : Form.FINITE;
    }
    if (words.get(head).form().endsWith("ing")) {
      return Form.GERUND;
    }
    return isFollowedByAgent(head) ? Form.PARTICIPLE : Form.FINITE;
  }

  private boolean isFollowedByAgent(int head) {
    Word word = words.get(head);
    return !word.form().equals(word.lemma())
        && !word.form().endsWith("s")
        && head + 1 < words.size()
        && words.get(head + 1).form().equals("by")
        && isAgent(head + 2);
  }

  /** Whether the noun phrase that begins at the word ends in a name or a noun for people. */
  private boolean isAgent(int begin) {
    int i = begin;
    while (i < words.size() && isInNounPhrase(words.get(i))) {
      i++;
    }
    return i > begin && (words.get(i - 1).pos() == PROPN || vocabulary.isAgent(words.get(i - 1)));
  }

  private static boolean isInNounPhrase(Word word) {
    return word.isNoun()
        || word.pos() == ADJ
        || word.pos() == DET
        || word.pos() == NUM
        || word.isPossessivePronoun()
        || word.isPossessiveMark();
  }

  private Voice voice(Form form, int lastAuxiliary, int head) {
    if (form == Form.PARTICIPLE) {
      return Voice.PASSIVE;
    }
    boolean be = lastAuxiliary >= 0 && BE.contains(words.get(lastAuxiliary).form());
    boolean participle = !words.get(head).form().endsWith("ing");
    return be && participle ? Voice.PASSIVE : Voice.ACTIVE;
  }

  private String particleAfter(int head) {
    if (head + 1 >= words.size()) {
      return "";
    }
    String form = words.get(head + 1).form();
    boolean over = form.equals("over") && TAKES_OVER.contains(words.get(head).lemma());
    boolean in = form.equals("in") && TAKES_IN.contains(words.get(head).lemma());
    return over || in || PARTICLES.contains(form) ? form : "";
  }
}
