package org.dateline.resolve.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.annotate.Tree;
import org.dateline.resolve.grammar.Clause.Origin;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;
import org.dateline.resolve.grammar.Clause.Subjects;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/**
 * Reads who or what a predicate is said of; where that is not said beside the verb, from the
 * construction the verb stands in.
 */
final class SubjectReader {

  /** Between an object and what it does: "accused them of", not "sent them after". */
  private static final Set<String> BEFORE_DEEDS =
      Set.of("of", "from", "into", "for", "to", "with", "against", "as");

  /** Between somebody who is paid back and what for. */
  private static final Set<String> BEFORE_REQUITED = Set.of("for", "over");

  /** Between a verb and those spoken to: "called on", "appealed to", "pleaded with". */
  private static final Set<String> ADDRESSED = Set.of("on", "upon", "to", "with", "for");

  /** Clauses that complete the verb above. */
  private static final Set<String> COMPLEMENTS = Set.of("ccomp", "xcomp");

  /** The least probability of a verb's place from which its subject is taken over. */
  private static final double SURE = 0.8;

  private final Dependencies sentence;
  private final Nouns nouns;
  private final ArgumentReader arguments;
  private final Control control;

  SubjectReader(Dependencies sentence, Nouns nouns, ArgumentReader arguments, Control control) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.arguments = arguments;
    this.control = control;
  }

  /** The subjects of a predicate, coordinated ones each; also of a passive. */
  Subjects subjects(int verb) {
    List<Integer> own = sentence.dependents(verb, "nsubj");
    if (own.isEmpty()) {
      return understood(verb);
    }
    boolean relative = own.stream().allMatch(i -> sentence.word(i).isRelative());
    return new Subjects(nouns.of(own, verb), relative ? Origin.MODIFIED_NOUN : Origin.OWN);
  }

  /** The subject that the construction gives a verb without one of its own. */
  private Subjects understood(int verb) {
    int head = sentence.head(verb);
    if (head == Tree.ROOT) {
      return Subjects.NONE;
    }
    return switch (sentence.relation(verb)) {
      case "conj" -> ofJoined(verb, joinedTo(verb, head));
      case "xcomp" -> new Subjects(controller(head), Origin.CONTROLLER);
      case "advcl" -> ofAdverbial(verb, head);
      case "acl" -> ofModifier(verb, head);
      default -> Subjects.NONE;
    };
  }

  /** "said it would leave and attacked": a verb in the past is not joined to a bare one. */
  private int joinedTo(int verb, int head) {
    int joined = head;
    while (sentence.word(verb).xpos().equals("VBD")
        && sentence.word(joined).xpos().equals("VB")
        && COMPLEMENTS.contains(sentence.relation(joined))) {
      joined = sentence.head(joined);
    }
    return joined;
  }

  /** Which of several verbs another is joined to is the reader's most frequent error. */
  private Subjects ofJoined(int verb, int head) {
    List<NounPhrase> taken = subjects(head).nouns();
    return sentence.probability(verb) >= SURE || !isContested(taken, verb)
        ? new Subjects(taken, Origin.JOINED_VERB)
        : Subjects.NONE;
  }

  /**
   * Whether somebody else could do it whose own verb stands before; a pronoun mostly stands for him
   * anyway ("Norway said it had left and would attack").
   */
  private boolean isContested(List<NounPhrase> subjects, int verb) {
    List<Integer> heads = subjects.stream().map(NounPhrase::head).toList();
    return heads.stream().map(sentence::word).anyMatch(control::canAct)
        && IntStream.range(0, verb)
            .filter(word -> sentence.relation(word).equals("nsubj") && !heads.contains(word))
            .mapToObj(sentence::word)
            .anyMatch(control::canAct);
  }

  /** Who does what the infinitive after a verb says. */
  private List<NounPhrase> controller(int verb) {
    String lemma = sentence.word(verb).lemma();
    List<NounPhrase> objects = arguments.objects(verb);
    if (!objects.isEmpty() && !control.bySubject(lemma)) {
      return objects;
    }
    Optional<PrepositionalPhrase> addressed =
        control.byObject(lemma) && !sentence.isPassive(verb)
            ? arguments.complements(verb).phrases().stream()
                .filter(phrase -> ADDRESSED.contains(phrase.preposition()))
                .findFirst()
            : Optional.empty();
    return addressed.map(PrepositionalPhrase::nouns).orElseGet(() -> subjects(verb).nouns());
  }

  /** A clause with a tense has a subject of its own, whether it was found or not. */
  private Subjects ofAdverbial(int verb, int head) {
    if (sentence.isFinite(verb)) {
      return Subjects.NONE;
    }
    return isGerundOfObject(verb, head)
        ? new Subjects(controller(head), Origin.CONTROLLER)
        : new Subjects(ofMainClause(verb, head), Origin.MAIN_CLAUSE);
  }

  /**
   * The subject of the clause above; of what a passive is done for, whoever does it: "the law was
   * passed by Sweden to protect them".
   */
  private List<NounPhrase> ofMainClause(int verb, int head) {
    boolean aim = sentence.isInfinitive(verb) && !control.byObject(sentence.word(head).lemma());
    return aim && sentence.isPassive(head) ? nouns.of(agents(head), head) : subjects(head).nouns();
  }

  private List<Integer> agents(int verb) {
    return sentence.dependents(verb, "obl").stream()
        .filter(word -> sentence.is(word, "obl:agent"))
        .toList();
  }

  /** "accused Russia of breaking", "banned him from leaving", "jailed him for killing". */
  private boolean isGerundOfObject(int verb, int head) {
    String lemma = sentence.word(head).lemma();
    Set<String> marks = control.requites(lemma) ? BEFORE_REQUITED : BEFORE_DEEDS;
    return isGerund(verb)
        && sentence.dependents(verb, "mark").stream()
            .anyMatch(mark -> marks.contains(sentence.word(mark).form()))
        && (control.byObject(lemma) || control.requites(lemma));
  }

  private boolean isGerund(int verb) {
    return sentence.word(verb).xpos().equals("VBG");
  }

  /**
   * The noun that a participle or relative clause says more about; of a plan, its planner, of
   * pressure, on whom it is.
   */
  private Subjects ofModifier(int verb, int noun) {
    if (!sentence.dependents(noun, "cop").isEmpty()) {
      return new Subjects(subjects(noun).nouns(), Origin.MAIN_CLAUSE);
    }
    if (isSaidTo(verb, noun)) {
      int told = sentence.head(noun);
      return sentence.word(told).isNoun()
          ? ofModifier(verb, told)
          : new Subjects(subjects(told).nouns(), Origin.MAIN_CLAUSE);
    }
    String lemma = sentence.word(noun).lemma();
    boolean plan =
        (control.takesClause(lemma) || control.speaksForAuthor(lemma))
            && !sentence.is(verb, "acl:relcl")
            && !isPassiveParticiple(verb);
    if (!plan) {
      return new Subjects(nouns.at(noun), Origin.MODIFIED_NOUN);
    }
    List<NounPhrase> possessors =
        nouns.of(sentence.dependents(noun, "nmod"), verb).stream()
            .filter(owner -> sentence.is(owner.head(), "nmod:poss"))
            .toList();
    if (!possessors.isEmpty() || isJudged(noun)) {
      return new Subjects(possessors, Origin.PLANNER);
    }
    List<NounPhrase> pressed = arguments.complementsOfNoun(noun).after("on");
    return new Subjects(
        pressed.isEmpty()
            ? sentence.predicateAbove(noun).map(this::subjects).orElse(Subjects.NONE).nouns()
            : pressed,
        Origin.PLANNER);
  }

  /** "welcomed plans to attack": others have them. */
  private boolean isJudged(int noun) {
    return sentence.relation(noun).equals("obj")
        && control.judges(sentence.word(sentence.head(noun)).lemma());
  }

  /** "wrote to the minister urging", "a letter to the minister urging": the writer urges. */
  private boolean isSaidTo(int verb, int noun) {
    return isGerund(verb)
        && sentence.is(verb, "acl")
        && sentence.dependents(verb, "nsubj", "mark").isEmpty()
        && Set.of("obl", "nmod").contains(sentence.relation(noun))
        && sentence.dependents(noun, "case").stream()
            .anyMatch(preposition -> sentence.word(preposition).form().equals("to"))
        && control.speaksForAuthor(sentence.word(sentence.head(noun)).lemma());
  }

  /** "a report released on Monday": done to the report. */
  private boolean isPassiveParticiple(int verb) {
    return sentence.word(verb).xpos().equals("VBN")
        && sentence.dependents(verb, "aux", "mark").isEmpty();
  }
}
