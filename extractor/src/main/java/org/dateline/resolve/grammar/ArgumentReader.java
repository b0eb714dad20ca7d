package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Tree;
import org.dateline.resolve.grammar.Clause.Complements;
import org.dateline.resolve.grammar.Clause.Origin;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;
import org.dateline.resolve.grammar.Clause.Subjects;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Phrase.TimePhrase;

/**
 * Reads subjects, objects, prepositional phrases and times from a sentence's dependencies; where
 * the subject is not said beside the verb, from the construction the verb stands in.
 */
final class ArgumentReader {

  private static final Set<String> WHERE_OR_WHEN = Set.of("where", "when", "why", "how");

  /** Between an object and what it does: "accused them of", not "sent them after". */
  private static final Set<String> BEFORE_DEEDS =
      Set.of("of", "from", "into", "for", "to", "with", "against", "as");

  /** Between a verb and those spoken to: "called on", "appealed to", "pleaded with". */
  private static final Set<String> ADDRESSED = Set.of("on", "upon", "to", "with", "for");

  private final Dependencies sentence;
  private final Map<Integer, NounPhrase> nouns;
  private final TimeReader times;
  private final Control control;

  ArgumentReader(
      Dependencies sentence,
      Map<Integer, NounPhrase> nouns,
      List<TimePhrase> times,
      Control control) {
    this.sentence = sentence;
    this.nouns = nouns;
    this.times = new TimeReader(sentence, times);
    this.control = control;
  }

  /** The subjects of a predicate, coordinated ones each; also of a passive. */
  Subjects subjects(int verb) {
    List<Integer> own = sentence.dependents(verb, "nsubj");
    if (own.isEmpty()) {
      return understood(verb);
    }
    boolean relative = own.stream().allMatch(this::isRelative);
    return new Subjects(nouns(own, verb), relative ? Origin.MODIFIED_NOUN : Origin.OWN);
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
    List<NounPhrase> objects = objects(verb);
    if (!objects.isEmpty() && !control.bySubject(lemma)) {
      return objects;
    }
    List<Integer> addressed =
        control.byObject(lemma) && !isPassive(verb)
            ? cased(verb, "obl").stream()
                .filter(word -> ADDRESSED.contains(preposition(word)))
                .toList()
            : List.of();
    return addressed.isEmpty() ? subjects(verb).nouns() : nouns(addressed.subList(0, 1), verb);
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
    boolean aim = isInfinitive(verb) && !control.byObject(sentence.word(head).lemma());
    return aim && isPassive(head) ? nouns(agents(head), head) : subjects(head).nouns();
  }

  private boolean isPassive(int verb) {
    return sentence.dependents(verb, "nsubj").stream().anyMatch(i -> sentence.is(i, "nsubj:pass"));
  }

  private boolean isInfinitive(int verb) {
    return sentence.dependents(verb, "mark").stream()
        .anyMatch(mark -> sentence.word(mark).form().equals("to"));
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
      return new Subjects(noun(noun), Origin.MODIFIED_NOUN);
    }
    List<NounPhrase> possessors =
        nouns(sentence.dependents(noun, "nmod"), verb).stream()
            .filter(owner -> sentence.is(owner.head(), "nmod:poss"))
            .toList();
    return new Subjects(
        possessors.isEmpty()
            ? predicateAbove(noun).map(this::subjects).orElse(Subjects.NONE).nouns()
            : possessors,
        Origin.PLANNER);
  }

  /** "a report released on Monday": done to the report. */
  private boolean isPassiveParticiple(int verb) {
    return sentence.word(verb).xpos().equals("VBN")
        && sentence.dependents(verb, "aux", "mark").isEmpty();
  }

  /** The predicate whose argument a noun is, however deep in other nouns. */
  Optional<Integer> predicateAbove(int word) {
    for (int i = sentence.head(word); i != Tree.ROOT; i = sentence.head(i)) {
      boolean copular = !sentence.dependents(i, "cop").isEmpty();
      if (sentence.word(i).isVerb() || copular) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** What a noun is a quantity of: "thousands of students", "tons of food". */
  List<NounPhrase> measured(int noun) {
    return control.measures(sentence.word(noun).lemma())
        ? complementsOfNoun(noun).after("of")
        : List.of();
  }

  /** The objects of a verb; in "the move that Sweden opposes" what the clause says more about. */
  List<NounPhrase> objects(int verb) {
    List<Integer> own = sentence.dependents(verb, "obj", "iobj");
    if (!own.isEmpty()) {
      return nouns(own, verb);
    }
    return lacksObject(verb) ? noun(sentence.head(verb)) : List.of();
  }

  private boolean lacksObject(int verb) {
    List<Integer> subjects = sentence.dependents(verb, "nsubj");
    return sentence.is(verb, "acl:relcl")
        && subjects.stream().anyMatch(subject -> sentence.is(subject, "nsubj"))
        && subjects.stream().noneMatch(this::speaksOfNoun)
        && sentence.dependents(verb, "ccomp", "xcomp", "cop").isEmpty()
        && sentence.dependents(verb, "obl", "advmod").stream().noneMatch(this::standsForNoun);
  }

  /** "who", "whose army". */
  private boolean speaksOfNoun(int subject) {
    return isRelative(subject)
        || sentence.dependents(subject, "nmod").stream().anyMatch(this::isRelative);
  }

  private boolean isRelative(int word) {
    return sentence.word(word).isRelative();
  }

  /** "the city where", "the day on which", "the city he lives in". */
  private boolean standsForNoun(int word) {
    return isRelative(word)
        || WHERE_OR_WHEN.contains(sentence.word(word).form())
        || sentence.word(word).xpos().equals("IN");
  }

  /** Objects, the prepositional phrases of the verb, and those of its objects. */
  Complements complements(int verb) {
    List<PrepositionalPhrase> ofObjects =
        sentence.dependents(verb, "obj").stream()
            .flatMap(object -> phrases(object, "nmod").stream())
            .toList();
    return new Complements(objects(verb), phrases(verb, "obl"), ofObjects);
  }

  /** The prepositional phrases of a noun. */
  Complements complementsOfNoun(int noun) {
    return new Complements(List.of(), phrases(noun, "nmod"), List.of());
  }

  List<NounPhrase> appositions(int noun) {
    return sentence.dependents(noun, "appos").stream().flatMap(i -> noun(i).stream()).toList();
  }

  private List<PrepositionalPhrase> phrases(int head, String relation) {
    List<PrepositionalPhrase> phrases = new ArrayList<>();
    for (int word : cased(head, relation)) {
      String preposition = preposition(word);
      List<NounPhrase> joined = new ArrayList<>(noun(word, head));
      for (int conjunct : sentence.conjuncts(word)) {
        if (!sentence.dependents(conjunct, "case").isEmpty()) {
          add(phrases, preposition, joined);
          preposition = preposition(conjunct);
          joined = new ArrayList<>();
        }
        joined.addAll(noun(conjunct));
      }
      add(phrases, preposition, joined);
    }
    return phrases;
  }

  private static void add(
      List<PrepositionalPhrase> phrases, String preposition, List<NounPhrase> nouns) {
    if (!nouns.isEmpty()) {
      phrases.add(new PrepositionalPhrase(preposition, nouns));
    }
  }

  /** Dependents that a preposition joins. */
  private List<Integer> cased(int head, String relation) {
    return sentence.dependents(head, relation).stream()
        .filter(word -> !sentence.is(word, "nmod:poss"))
        .filter(word -> !sentence.dependents(word, "case").isEmpty())
        .toList();
  }

  /** "with", "because of"; of "out of" the last. */
  private String preposition(int noun) {
    int last = sentence.dependents(noun, "case").getLast();
    StringBuilder preposition = new StringBuilder(sentence.word(last).form());
    for (int part : sentence.dependents(last, "fixed")) {
      preposition.append(' ').append(sentence.word(part).form());
    }
    return preposition.toString();
  }

  List<TimePhrase> times(int word) {
    return times.of(word);
  }

  private List<NounPhrase> nouns(List<Integer> words, int verb) {
    return words.stream()
        .flatMap(word -> noun(word, verb).stream().flatMap(n -> joined(n, word)))
        .toList();
  }

  private Stream<NounPhrase> joined(NounPhrase noun, int word) {
    return noun.head() == word
        ? Stream.concat(
            Stream.of(noun), sentence.conjuncts(word).stream().flatMap(w -> noun(w).stream()))
        : Stream.of(noun);
  }

  /** The phrase of the word; of a relative pronoun that of the noun it stands for. */
  private List<NounPhrase> noun(int word, int verb) {
    if (isRelative(word)) {
      Optional<Integer> clause = relativeClause(verb);
      if (clause.isPresent()) {
        return noun(sentence.head(clause.get()));
      }
    }
    return noun(word);
  }

  private Optional<Integer> relativeClause(int verb) {
    for (int i = verb; i != Tree.ROOT; i = sentence.head(i)) {
      if (sentence.is(i, "acl:relcl")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private List<NounPhrase> noun(int word) {
    return Optional.ofNullable(nouns.get(word)).map(List::of).orElse(List.of());
  }
}
