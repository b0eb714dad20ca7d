package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;

/**
 * Whom a pronoun stands for, where that is safe: the subject of a clause above its own ("Syria says
 * it will withdraw"), else the subject of the sentence before, which outside quotation marks is the
 * last that is not quoted as a whole; nobody where that one does not fit.
 */
final class Pronouns {

  private static final Set<String> PERSON = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> BODY = Set.of("it", "its");
  private static final Set<String> SEVERAL = Set.of("they", "them", "their");

  private final BiFunction<NounPhrase, ParsedSentence, List<Named>> actors;
  private List<Named> subjectsBefore = List.of();
  private List<Named> narratedBefore = List.of();
  private Optional<ParsedSentence> now = Optional.empty();

  /**
   * Has read nothing yet.
   *
   * @param actors the actors that a noun phrase speaks of, those of pronouns left out
   */
  Pronouns(BiFunction<NounPhrase, ParsedSentence, List<Named>> actors) {
    this.actors = actors;
  }

  /** Goes on to the next sentence of the article. */
  void read(ParsedSentence sentence) {
    subjectsBefore = now.map(this::subjects).orElse(List.of());
    narratedBefore = now.filter(Pronouns::isNarrated).map(this::narrated).orElse(narratedBefore);
    now = Optional.of(sentence);
  }

  /** Whom the sentence is about: the subjects of its main clause. */
  private List<Named> subjects(ParsedSentence sentence) {
    return main(sentence).flatMap(clause -> subjects(clause, sentence)).toList();
  }

  private static Stream<Clause> main(ParsedSentence sentence) {
    return sentence.clauses().stream()
        .filter(clause -> sentence.heads().get(clause.verb().head()) < 0);
  }

  private Stream<Named> subjects(Clause clause, ParsedSentence sentence) {
    return clause.subjects().stream().flatMap(noun -> subject(noun, sentence).stream());
  }

  /** Whether a clause of the sentence stands outside quotation marks. */
  private static boolean isNarrated(ParsedSentence sentence) {
    return sentence.clauses().stream().anyMatch(clause -> !isQuoted(clause, sentence));
  }

  private static boolean isQuoted(Clause clause, ParsedSentence sentence) {
    return sentence.isQuoted(sentence.head(clause).span());
  }

  /** Of a main clause that is quoted, the subjects of the one that says who speaks. */
  private List<Named> narrated(ParsedSentence sentence) {
    return main(sentence)
        .flatMap(clause ->
            isQuoted(clause, sentence)
                ? clause.governor().flatMap(Clause.Governor::clause).stream()
                : Stream.of(clause))
        .flatMap(clause -> subjects(clause, sentence))
        .toList();
  }

  private List<Named> subject(NounPhrase noun, ParsedSentence sentence) {
    return sentence.head(noun).pos() == PartOfSpeech.PRON
        ? antecedents(noun, sentence)
        : actors.apply(noun, sentence);
  }

  /** The actors that the pronoun stands for, with the words that name them; empty where unsure. */
  List<Named> antecedents(NounPhrase pronoun, ParsedSentence sentence) {
    String form = sentence.head(pronoun).form();
    for (Clause clause : above(pronoun, sentence)) {
      List<NounPhrase> subjects =
          clause.subjects().stream().filter(noun -> !hasPronoun(noun, sentence)).toList();
      if (!subjects.isEmpty()) {
        return fitting(
            form, subjects.stream().flatMap(n -> actors.apply(n, sentence).stream()).toList());
      }
    }
    boolean quoted = sentence.isQuoted(sentence.head(pronoun).span());
    return fitting(form, quoted ? subjectsBefore : narratedBefore);
  }

  /** "he", but also "his cabinet": whom it speaks of must be found first. */
  private static boolean hasPronoun(NounPhrase noun, ParsedSentence sentence) {
    return sentence.words().subList(noun.begin(), noun.end()).stream()
        .anyMatch(word -> word.pos() == PartOfSpeech.PRON || word.isPossessivePronoun());
  }

  /**
   * The clauses that the pronoun's depends on, the nearest first; not those that it reports or that
   * quotation marks part from it, for whoever speaks says "I".
   */
  private static List<Clause> above(NounPhrase pronoun, ParsedSentence sentence) {
    boolean quoted = sentence.isQuoted(sentence.head(pronoun).span());
    return governing(pronoun, sentence).stream()
        .filter(clause -> quoted == isQuoted(clause, sentence))
        .filter(clause -> !isReportedBy(pronoun, clause, sentence))
        .toList();
  }

  /** "Norway attacked Sweden, he said". */
  private static boolean isReportedBy(NounPhrase pronoun, Clause clause, ParsedSentence sentence) {
    int verb = sentence.heads().get(pronoun.head());
    return clause.governor().filter(governor -> governor.word() == verb).isPresent();
  }

  private static List<Clause> governing(NounPhrase pronoun, ParsedSentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = sentence.heads().get(pronoun.head()); i >= 0; i = sentence.heads().get(i)) {
      sentence.clauseAt(i).ifPresent(clauses::add);
    }
    boolean argument = sentence.clauseOf(pronoun).isPresent() && !clauses.isEmpty();
    return argument ? clauses.subList(1, clauses.size()) : clauses;
  }

  private static List<Named> fitting(String form, List<Named> named) {
    boolean all = named.stream().allMatch(one -> fits(form, one, named.size()));
    return all && (named.size() == 1 || SEVERAL.contains(form)) ? named : List.of();
  }

  private static boolean fits(String form, Named named, int count) {
    if (PERSON.contains(form)) {
      return named.actor() instanceof Person
          || (named.actor() instanceof Unnamed unnamed && !unnamed.several());
    }
    if (BODY.contains(form)) {
      return ActorFinder.isBody(named.actor()) || isDescribedBody(named.actor());
    }
    boolean several = named.actor() instanceof Unnamed unnamed && unnamed.several();
    return SEVERAL.contains(form) && (count > 1 || several || ActorFinder.isBody(named.actor()));
  }

  /** "The party", "the firm": several people, but one word for them. */
  private static boolean isDescribedBody(Actor actor) {
    return actor instanceof Unnamed unnamed && unnamed.several() && !unnamed.label().endsWith("s");
  }
}
