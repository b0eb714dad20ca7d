package org.dateline.resolve.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Between a verb and those spoken to: "called on", "appealed to", "pleaded with". */
  private static final Set<String> ADDRESSED = Set.of("on", "upon", "to", "with", "for");

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
      case "conj" -> new Subjects(subjects(head).nouns(), Origin.JOINED_VERB);
      case "xcomp" -> new Subjects(controller(head), Origin.CONTROLLER);
      case "advcl" -> ofAdverbial(verb, head);
      case "acl" -> ofModifier(verb, head);
      default -> Subjects.NONE;
    };
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

  /** "accused Russia of breaking", "banned him from leaving". */
  private boolean isGerundOfObject(int verb, int head) {
    return sentence.word(verb).xpos().equals("VBG")
        && sentence.dependents(verb, "mark").stream()
            .anyMatch(mark -> BEFORE_DEEDS.contains(sentence.word(mark).form()))
        && control.byObject(sentence.word(head).lemma());
  }

  /** The noun that a participle or relative clause says more about; of a plan, its planner. */
  private Subjects ofModifier(int verb, int noun) {
    if (!sentence.dependents(noun, "cop").isEmpty()) {
      return new Subjects(subjects(noun).nouns(), Origin.MAIN_CLAUSE);
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
    return new Subjects(
        possessors.isEmpty()
            ? sentence.predicateAbove(noun).map(this::subjects).orElse(Subjects.NONE).nouns()
            : possessors,
        Origin.PLANNER);
  }

  /** "a report released on Monday": done to the report. */
  private boolean isPassiveParticiple(int verb) {
    return sentence.word(verb).xpos().equals("VBN")
        && sentence.dependents(verb, "aux", "mark").isEmpty();
  }
}
