package org.dateline.resolve.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;

/**
 * Whom a pronoun stands for, where that is safe: the subject of a clause above its own ("Syria says
 * it will withdraw"), else that of a clause that opens the sentence ("if Hansen comes, he"), else
 * the subject of the sentence before, which outside quotation marks is the last that is not quoted
 * as a whole, and inside them is not whoever speaks; where that one is nobody whom "he" can mean,
 * the only other one that is; else nobody.
 */
final class Pronouns {

  private static final Set<String> ACCUSATIVE = Set.of("him", "them");
  private static final Set<String> BODY = Set.of("it", "its");
  private static final Set<String> SEVERAL = Set.of("they", "them", "their");

  private final BiFunction<NounPhrase, ParsedSentence, List<Named>> actors;
  private final PersonsNamed persons;
  private final Predicate<Actor> medium;
  private List<Named> spokenOfBefore = List.of();
  private Narrated narratedBefore = new Narrated(List.of(), false, List.of());
  private Optional<ParsedSentence> now = Optional.empty();

  /**
   * Whom a sentence, apart from what it quotes, speaks of.
   *
   * @param several whether its subject is a plural
   * @param persons whom it names, subjects or not
   */
  private record Narrated(List<Named> subjects, boolean several, List<Named> persons) {}

  /**
   * Has read nothing yet.
   *
   * @param actors the actors that a noun phrase speaks of, those of pronouns left out
   * @param medium whose trade is to pass on what others say: "they" are others
   */
  Pronouns(BiFunction<NounPhrase, ParsedSentence, List<Named>> actors, Predicate<Actor> medium) {
    this.actors = actors;
    this.persons = new PersonsNamed(actors);
    this.medium = medium;
  }

  /** Goes on to the next sentence of the article. */
  void read(ParsedSentence sentence) {
    spokenOfBefore = now.map(this::spokenOf).orElse(List.of());
    narratedBefore = now.filter(Narration::isNarrated).map(this::narrated).orElse(narratedBefore);
    now = Optional.of(sentence);
  }

  /** Whom the sentence, or whoever speaks in it, is about: the subjects of the outermost clause. */
  private List<Named> spokenOf(ParsedSentence sentence) {
    List<Clause> quoted =
        sentence.clauses().stream()
            .filter(clause -> Narration.isQuoted(clause, sentence))
            .filter(clause ->
                Narration.above(clause).noneMatch(outer -> Narration.isQuoted(outer, sentence)))
            .toList();
    Stream<Clause> about = quoted.isEmpty() ? Narration.main(sentence) : quoted.stream();
    return about.flatMap(clause -> subjects(clause, sentence)).toList();
  }

  private Stream<Named> subjects(Clause clause, ParsedSentence sentence) {
    return clause.subjects().stream().flatMap(noun -> subject(noun, sentence).stream());
  }

  /** Of a main clause that is quoted, the subjects of the one that says who speaks. */
  private Narrated narrated(ParsedSentence sentence) {
    List<NounPhrase> subjects =
        Narration.telling(sentence).flatMap(clause -> clause.subjects().stream()).toList();
    List<Named> named =
        subjects.stream().flatMap(noun -> subject(noun, sentence).stream()).toList();
    return new Narrated(
        named,
        subjects.stream().map(sentence::head).allMatch(Pronouns::isPlural),
        persons.told(sentence));
  }

  private static boolean isQuoted(NounPhrase noun, ParsedSentence sentence) {
    return sentence.isQuoted(sentence.head(noun).span());
  }

  private List<Named> subject(NounPhrase noun, ParsedSentence sentence) {
    return sentence.head(noun).pos() == PartOfSpeech.PRON
        ? antecedents(noun, sentence)
        : actors.apply(noun, sentence);
  }

  /** The actors that the pronoun stands for, with the words that name them; empty where unsure. */
  List<Named> antecedents(NounPhrase pronoun, ParsedSentence sentence) {
    List<Named> found = before(pronoun, sentence);
    boolean other =
        found.stream()
            .anyMatch(one ->
                (isObject(pronoun, sentence) && acts(one, pronoun, sentence))
                    || (isAccusativeSubject(pronoun, sentence) && isAbove(one, pronoun, sentence)));
    return other ? besideSubject(pronoun, found, sentence) : found;
  }

  /** "called for him to leave". */
  private static boolean isAccusativeSubject(NounPhrase pronoun, ParsedSentence sentence) {
    return ACCUSATIVE.contains(sentence.head(pronoun).form())
        && sentence.clauses().stream().anyMatch(clause -> clause.subjects().contains(pronoun));
  }

  private boolean isAbove(Named named, NounPhrase pronoun, ParsedSentence sentence) {
    return Narration.above(pronoun, sentence).stream()
        .flatMap(clause -> named(plainSubjects(clause, sentence), sentence).stream())
        .anyMatch(subject -> subject.actor().equals(named.actor()));
  }

  /** "Hansen wrote to Berg, accusing him": the only other one beside the subject above. */
  private List<Named> besideSubject(
      NounPhrase pronoun, List<Named> subjects, ParsedSentence sentence) {
    String form = sentence.head(pronoun).form();
    List<Named> others =
        Narration.above(pronoun, sentence).stream()
            .map(Clause::complements)
            .flatMap(complements ->
                Stream.concat(
                    complements.objects().stream(),
                    complements.phrases().stream().flatMap(phrase -> phrase.nouns().stream())))
            .filter(noun -> noun.end() <= pronoun.begin() && !hasPronoun(noun, sentence))
            .flatMap(noun -> actors.apply(noun, sentence).stream())
            .filter(one -> fits(form, one, 1))
            .filter(one -> subjects.stream().noneMatch(s -> s.actor().equals(one.actor())))
            .toList();
    return others.size() == 1 ? others : List.of();
  }

  /** "Hansen left, accusing him": not Hansen. */
  private boolean acts(Named named, NounPhrase object, ParsedSentence sentence) {
    return sentence.clauses().stream()
        .filter(clause -> clause.complements().objects().contains(object))
        .flatMap(clause -> named(plainSubjects(clause, sentence), sentence).stream())
        .anyMatch(subject -> subject.actor().equals(named.actor()));
  }

  private List<Named> before(NounPhrase pronoun, ParsedSentence sentence) {
    String form = sentence.head(pronoun).form();
    for (Clause clause : Narration.above(pronoun, sentence)) {
      List<NounPhrase> subjects = plainSubjects(clause, sentence);
      if (!subjects.isEmpty()) {
        List<Named> named = named(subjects, sentence);
        if (PersonsNamed.PRONOUNS.contains(form) && named.stream().noneMatch(PersonsNamed::isOne)) {
          List<Named> beside = persons.beside(pronoun, sentence);
          if (!beside.isEmpty()) {
            return fitting(form, beside);
          }
          continue;
        }
        boolean ambiguous =
            SEVERAL.contains(form)
                && isOneNoun(subjects, sentence)
                && named.stream().anyMatch(one -> isParted(one, pronoun, sentence));
        return ambiguous ? List.of() : fitting(form, named);
      }
    }
    List<Named> opening = inClauseBefore(pronoun, sentence);
    if (!opening.isEmpty()) {
      return opening;
    }
    return isObject(pronoun, sentence) && !PersonsNamed.PRONOUNS.contains(form)
        ? List.of()
        : fitting(form, inSentenceBefore(pronoun, sentence));
  }

  /** Those subjects of a clause whose words need no antecedent themselves. */
  private static List<NounPhrase> plainSubjects(Clause clause, ParsedSentence sentence) {
    return clause.subjects().stream().filter(noun -> !hasPronoun(noun, sentence)).toList();
  }

  private List<Named> named(List<NounPhrase> nouns, ParsedSentence sentence) {
    return nouns.stream().flatMap(noun -> actors.apply(noun, sentence).stream()).toList();
  }

  /** "If Hansen comes, he will lead". */
  private List<Named> inClauseBefore(NounPhrase pronoun, ParsedSentence sentence) {
    String form = sentence.head(pronoun).form();
    int verb = sentence.heads().get(pronoun.head());
    return sentence.clauses().stream()
        .filter(clause -> clause.verb().head() < pronoun.begin())
        .filter(clause ->
            clause
                .governor()
                .filter(governor -> governor.relation() == Clause.Relation.ADVERBIAL)
                .filter(governor -> governor.word() == verb)
                .isPresent())
        .filter(clause -> clause.subject().origin() == Clause.Origin.OWN)
        .map(clause -> fitting(form, named(plainSubjects(clause, sentence), sentence)))
        .filter(named -> !named.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isOneNoun(List<NounPhrase> nouns, ParsedSentence sentence) {
    return nouns.size() == 1 && !isPlural(sentence.head(nouns.getFirst()));
  }

  /** "Norway sent the men home, where they": several others are named since one body was. */
  private static boolean isParted(Named named, NounPhrase pronoun, ParsedSentence sentence) {
    return isOneBody(named.actor())
        && sentence.words().subList(0, pronoun.begin()).stream()
            .filter(word -> word.span().begin() >= named.span().end())
            .anyMatch(Pronouns::isPlural);
  }

  private static boolean isPlural(Word word) {
    return word.xpos().equals("NNS") || word.xpos().equals("NNPS");
  }

  /** "accused it": many things can be acted on, and the last subject is only one of them. */
  private static boolean isObject(NounPhrase pronoun, ParsedSentence sentence) {
    return sentence.clauses().stream()
        .anyMatch(clause -> clause.complements().objects().contains(pronoun));
  }

  /** The subjects before; a body of people is "it" again before it is "they". */
  private List<Named> inSentenceBefore(NounPhrase pronoun, ParsedSentence sentence) {
    String form = sentence.head(pronoun).form();
    if (isQuoted(pronoun, sentence)) {
      List<Named> others = notSpeaking(sentence);
      return SEVERAL.contains(form) && isOneBody(others) ? List.of() : others;
    }
    List<Named> before = narratedBefore.subjects;
    if (PersonsNamed.PRONOUNS.contains(form) && before.stream().noneMatch(PersonsNamed::isHuman)) {
      return narratedBefore.persons;
    }
    boolean one = isOneBody(before) && !narratedBefore.several;
    return one && SEVERAL.contains(form) ? List.of() : before;
  }

  private static boolean isOneBody(List<Named> named) {
    return named.size() == 1 && isOneBody(named.getFirst().actor());
  }

  /** The court, but not "the Conservatives". */
  private static boolean isOneBody(Actor actor) {
    return ActorFinder.isBody(actor) && !actor.label().endsWith("s");
  }

  /** "\"He has left,\" Berg said": not Berg. */
  private List<Named> notSpeaking(ParsedSentence sentence) {
    List<Actor> speaking =
        Narration.telling(sentence)
            .flatMap(clause -> clause.subjects().stream())
            .flatMap(noun ->
                (hasPronoun(noun, sentence)
                        ? narratedBefore.subjects
                        : actors.apply(noun, sentence))
                    .stream())
            .map(Named::actor)
            .toList();
    return spokenOfBefore.stream().filter(named -> !speaking.contains(named.actor())).toList();
  }

  /** "he", but also "his cabinet": whom it speaks of must be found first. */
  private static boolean hasPronoun(NounPhrase noun, ParsedSentence sentence) {
    return sentence.words().subList(noun.begin(), noun.end()).stream()
        .anyMatch(word -> word.pos() == PartOfSpeech.PRON || word.isPossessivePronoun());
  }

  private List<Named> fitting(String form, List<Named> named) {
    boolean all = named.stream().allMatch(one -> fits(form, one, named.size()));
    return all && (named.size() == 1 || SEVERAL.contains(form)) ? named : List.of();
  }

  private boolean fits(String form, Named named, int count) {
    if (PersonsNamed.PRONOUNS.contains(form)) {
      return PersonsNamed.isOne(named);
    }
    if (BODY.contains(form)) {
      return ActorFinder.isBody(named.actor()) || isDescribedBody(named.actor());
    }
    boolean several = named.actor() instanceof Unnamed unnamed && unnamed.several();
    return SEVERAL.contains(form)
        && !medium.test(named.actor())
        && (count > 1 || several || ActorFinder.isBody(named.actor()));
  }

  /** "The party", "the firm": several people, but one word for them. */
  private static boolean isDescribedBody(Actor actor) {
    return actor instanceof Unnamed unnamed && unnamed.several() && !unnamed.label().endsWith("s");
  }
}
