package org.dateline.resolve.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.grammar.VerbGroup.Form;
import org.dateline.resolve.grammar.VerbGroup.Inflection;
import org.dateline.resolve.grammar.VerbGroup.Particle;
import org.dateline.resolve.grammar.VerbGroup.Tense;
import org.dateline.resolve.grammar.VerbGroup.Voice;

/** Reads what the auxiliaries, adverbs and particles of a predicate say. */
final class VerbGroupReader {

  private static final String DUE_TO = "due to";
  private static final Set<String> NEGATIONS = Set.of("not", "never");
  private static final Set<String> LOST_APOSTROPHE =
      Set.of(
          "didnt",
          "doesnt",
          "dont",
          "isnt",
          "wasnt",
          "werent",
          "arent",
          "hasnt",
          "havent",
          "hadnt",
          "wouldnt",
          "couldnt",
          "shouldnt",
          "wont",
          "cant",
          "cannot");
  private static final Set<String> PARTICLES =
      Set.of(
          "off", "out", "up", "down", "away", "back", "apart", "aside", "together", "over", "on");

  private final Dependencies sentence;
  private final Control control;

  VerbGroupReader(Dependencies sentence, Control control) {
    this.sentence = sentence;
    this.control = control;
  }

  /** Whether the word is the predicate of a clause. */
  boolean isPredicate(int word) {
    if (!sentence.dependents(word, "cop").isEmpty()) {
      return true;
    }
    return switch (sentence.relation(word)) {
      case "amod", "compound", "aux", "cop", "case", "mark", "fixed", "flat", "det" -> false;
      default -> sentence.word(word).isVerb();
    };
  }

  VerbGroup at(int head) {
    List<Integer> adverbs = sentence.dependents(head, "advmod");
    return new VerbGroup(head, inflection(head), particle(head), adverbs);
  }

  private Inflection inflection(int head) {
    List<Integer> auxiliaries = sentence.dependents(head, "aux", "cop");
    Form form = form(head, auxiliaries);
    return new Inflection(
        form,
        voice(head, form),
        modal(head, auxiliaries),
        tense(head, auxiliaries),
        !negations(head, auxiliaries).isEmpty(),
        auxiliaries.isEmpty() && hasNoTense(head),
        cues(head, auxiliaries));
  }

  private boolean hasNoTense(int head) {
    return switch (sentence.word(head).xpos()) {
      case "VB", "VBN", "VBG" -> true;
      default -> false;
    };
  }

  private Tense tense(int head, List<Integer> auxiliaries) {
    Word first = sentence.word(auxiliaries.isEmpty() ? head : auxiliaries.getFirst());
    if (!auxiliaries.isEmpty() && first.lemma().equals("have")) {
      return Tense.PERFECT;
    }
    return switch (first.xpos()) {
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> Tense.OTHER;
    };
  }

  private String modal(int head, List<Integer> auxiliaries) {
    for (int auxiliary : auxiliaries) {
      Word word = sentence.word(auxiliary);
      if (word.xpos().equals("MD")) {
        return full(word.form());
      }
    }
    if (auxiliaries.stream().anyMatch(this::isBeforeTo)) {
      return "be to";
    }
    return due(head).isEmpty() ? "" : DUE_TO;
  }

  /** "are due to be sentenced", where the tree takes "due to" for a preposition. */
  private List<Integer> due(int head) {
    return sentence.dependents(head, "case").stream()
        .filter(i -> sentence.word(head).isVerb() && sentence.word(i).form().equals("due"))
        .toList();
  }

  /** "are to meet", "is to be replaced"; but not "the aim is to win". */
  private boolean isBeforeTo(int auxiliary) {
    int next = auxiliary + 1;
    return next < sentence.words().size()
        && sentence.word(auxiliary).lemma().equals("be")
        && isOfVerb(auxiliary)
        && sentence.word(next).form().equals("to")
        && sentence.relation(next).equals("mark");
  }

  private boolean isOfVerb(int auxiliary) {
    return switch (sentence.relation(auxiliary)) {
      case "aux" -> true;
      case "cop" ->
          isVerb(sentence.head(auxiliary))
              && sentence.dependents(sentence.head(auxiliary), "nsubj").stream()
                  .noneMatch(subject -> control.takesClause(sentence.word(subject).lemma()));
      default -> false;
    };
  }

  private static String full(String modal) {
    return switch (modal) {
      case "'ll", "wo", "wont" -> "will";
      case "'d", "wouldnt" -> "would";
      case "ca", "cant", "cannot" -> "can";
      case "couldnt" -> "could";
      case "shouldnt" -> "should";
      default -> modal;
    };
  }

  /** "not", "never", "no longer", "didnt". */
  private List<Integer> negations(int head, List<Integer> auxiliaries) {
    return Stream.concat(
            sentence.dependents(head, "advmod", "cc").stream().filter(this::isNegation),
            auxiliaries.stream().filter(i -> LOST_APOSTROPHE.contains(sentence.word(i).form())))
        .toList();
  }

  private List<Integer> cues(int head, List<Integer> auxiliaries) {
    Stream<Integer> modals =
        Stream.concat(auxiliaries.stream().filter(this::isModal), due(head).stream());
    return Stream.concat(modals, negations(head, auxiliaries).stream())
        .sorted()
        .distinct()
        .toList();
  }

  private boolean isModal(int auxiliary) {
    return sentence.word(auxiliary).xpos().equals("MD") || isBeforeTo(auxiliary);
  }

  private boolean isNegation(int adverb) {
    boolean noLonger =
        sentence.word(adverb).form().equals("longer")
            && adverb > 0
            && sentence.word(adverb - 1).form().equals("no");
    return noLonger || NEGATIONS.contains(sentence.word(adverb).form());
  }

  private Form form(int head, List<Integer> auxiliaries) {
    if (sentence.isInfinitive(head) && modal(head, auxiliaries).isEmpty()) {
      return Form.INFINITIVE;
    }
    if (!auxiliaries.isEmpty()) {
      Word first = sentence.word(auxiliaries.getFirst());
      return first.xpos().equals("VBG") ? Form.GERUND : Form.FINITE;
    }
    return switch (sentence.word(head).xpos()) {
      case "VBG" -> isShared(head) ? shared(head).form() : Form.GERUND;
      case "VBN" -> isShared(head) ? shared(head).form() : Form.PARTICIPLE;
      default -> Form.FINITE;
    };
  }

  /** "was arrested and charged", "were fleeing and hiding": the auxiliaries stand for both. */
  private boolean isShared(int head) {
    return sentence.relation(head).equals("conj")
        && isPredicate(sentence.head(head))
        && sentence.dependents(head, "nsubj").isEmpty()
        && sentence.word(sentence.head(head)).xpos().equals(sentence.word(head).xpos());
  }

  private Inflection shared(int head) {
    return inflection(sentence.head(head));
  }

  private Voice voice(int head, Form form) {
    boolean participle = sentence.word(head).xpos().equals("VBN") && isVerb(head);
    if (!participle) {
      return Voice.ACTIVE;
    }
    if (form == Form.PARTICIPLE || isPassive(head)) {
      return Voice.PASSIVE;
    }
    boolean alone = sentence.dependents(head, "aux").isEmpty();
    return alone && isShared(head) ? shared(head).voice() : Voice.ACTIVE;
  }

  private boolean isVerb(int head) {
    return sentence.word(head).pos() == PartOfSpeech.VERB;
  }

  /** Told by the auxiliary next to the participle: "was held", "has been held", "got hurt". */
  private boolean isPassive(int head) {
    return sentence.dependents(head, "aux").stream()
        .reduce((first, last) -> last)
        .filter(i -> sentence.word(i).lemma().equals("be") || sentence.is(i, "aux:pass"))
        .isPresent();
  }

  private Optional<Particle> particle(int head) {
    return sentence.dependents(head, "compound").stream()
        .filter(i -> i > head && sentence.is(i, "compound:prt"))
        .findFirst()
        .or(() -> besides(head))
        .map(i -> new Particle(i, sentence.word(i).form()));
  }

  /** Right after the verb: "moved back", "pulled out of the valley", where "of" says from where. */
  private Optional<Integer> besides(int head) {
    int next = head + 1;
    if (next >= sentence.words().size() || !PARTICLES.contains(sentence.word(next).form())) {
      return Optional.empty();
    }
    boolean adverb = sentence.head(next) == head && sentence.relation(next).equals("advmod");
    boolean beforeCase = isCase(next) && isCase(next + 1);
    return adverb || beforeCase ? Optional.of(next) : Optional.empty();
  }

  private boolean isCase(int word) {
    return word < sentence.words().size() && sentence.relation(word).equals("case");
  }
}
