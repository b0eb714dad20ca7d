package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Membership;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Identity;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;
import org.dateline.resolve.sectors.Sectors;
import org.dateline.resolve.sectors.Sectors.Owner;
import org.dateline.resolve.sectors.Sectors.Term;
import org.dateline.text.Span;

/**
 * Whom an article describes without a name, from noun phrases whose head is a noun for those who
 * act. "Rebels" and "the rebels" are the same; "a man" and "another man" are two.
 */
final class UnnamedActors {

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final String text;
  private final EntityIndex entities;
  private final AgentNouns agents;
  private final Sectors sectors;
  private final ActorFinder names;
  private final List<Somebody> found = new ArrayList<>();

  /** What the words before a description say of whether it is the first. */
  private enum Determiner {
    NEW,
    KNOWN,
    NONE
  }

  /** One phrase that describes somebody. */
  private record Description(
      String label,
      Word head,
      boolean several,
      Membership membership,
      Determiner determiner,
      Span span) {

    boolean isBare() {
      return label.equals(head.form());
    }
  }

  /** Those whom one or more phrases describe. */
  private record Somebody(int number, List<Description> descriptions) {

    Description first() {
      return descriptions.getFirst();
    }

    /** A headline leaves out the articles, so the text may introduce again whom it mentions. */
    boolean isOnlyInHeadlines() {
      return descriptions.stream().allMatch(each -> each.determiner == Determiner.NONE);
    }

    /** To whom they belong and what they are there, as the first phrase that says so has it. */
    private Membership membership() {
      return new Membership(
          descriptions.stream().flatMap(each -> each.membership.of().stream()).findFirst(),
          descriptions.stream().flatMap(each -> each.membership.sector().stream()).findFirst());
    }

    Unnamed entity() {
      String label = first().label;
      String key = number == 1 ? label : label + " " + number;
      List<Span> mentions = descriptions.stream().map(Description::span).toList();
      return new Unnamed(label, new Identity.Local(key), first().several, membership(), mentions);
    }
  }

  /**
   * Has read nothing yet.
   *
   * @param text of the article
   * @param entities the named ones
   */
  UnnamedActors(String text, EntityIndex entities, AgentNouns agents, Sectors sectors) {
    this.text = text;
    this.sectors = sectors;
    this.entities = entities;
    this.agents = agents;
    this.names = new ActorFinder(entities, agents);
  }

  /**
   * All who are described in the sentences of an article, in text order.
   *
   * @param again descriptions of those who are named
   */
  List<Unnamed> in(List<ParsedSentence> sentences, EntityIndex again) {
    for (ParsedSentence sentence : sentences) {
      names.read(sentence);
      sentence.nouns().stream()
          .filter(noun -> again.covering(sentence.head(noun).span()).isEmpty())
          .filter(noun -> isDescription(noun, sentence))
          .forEach(noun -> note(description(noun, sentence)));
    }
    return found.stream().map(Somebody::entity).toList();
  }

  private boolean isDescription(NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    return head.isNoun()
        && agents.isSomebody(head)
        && entities.covering(head.span()).isEmpty()
        && sentence.after(noun).measured().isEmpty()
        && names.byName(noun, sentence).isEmpty()
        && !isSaidOfAName(noun, sentence);
  }

  /** "Hansen, a lawyer". */
  private boolean isSaidOfAName(NounPhrase noun, ParsedSentence sentence) {
    return sentence.nouns().stream()
        .filter(other -> sentence.after(other).appositions().contains(noun))
        .anyMatch(other -> !names.named(other, sentence).isEmpty());
  }

  private void note(Description description) {
    earlier(description).orElseGet(() -> introduce(description)).descriptions.add(description);
  }

  /** Those of whom it speaks again: the last of the same words, or the only ones it may mean. */
  private Optional<Somebody> earlier(Description description) {
    List<Somebody> same = found.stream().filter(other -> isAgain(description, other)).toList();
    if (!same.isEmpty()) {
      return Optional.of(same.getLast());
    }
    List<Somebody> fitting = found.stream().filter(other -> mayMean(description, other)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private Somebody introduce(Description description) {
    long alike =
        found.stream().filter(other -> other.first().label.equals(description.label)).count();
    Somebody somebody = new Somebody((int) alike + 1, new ArrayList<>());
    found.add(somebody);
    return somebody;
  }

  private static boolean isAgain(Description description, Somebody somebody) {
    return somebody.first().label.equals(description.label)
        && somebody.first().several == description.several
        && (description.determiner != Determiner.NEW || somebody.isOnlyInHeadlines());
  }

  /** "the rebels", of whom it was said before that they are Ugandan. */
  private static boolean mayMean(Description description, Somebody somebody) {
    return description.determiner == Determiner.KNOWN
        && description.isBare()
        && somebody.first().several == description.several
        && somebody.first().head.lemma().equals(description.head.lemma());
  }

  private Description description(NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    List<Word> words = sentence.words().subList(noun.begin(), noun.head() + 1);
    int first = first(words);
    return new Description(
        label(words.subList(first, words.size())),
        head,
        agents.isSeveral(head),
        membership(noun, sentence),
        determiner(words.subList(0, first)),
        words.get(first).span().union(head.span()));
  }

  private Membership membership(NounPhrase noun, ParsedSentence sentence) {
    Optional<Actor> owner = names.owners(noun, sentence).stream().findFirst().map(Named::actor);
    List<NounPhrase> after = sentence.after(noun).complements().after("of");
    return new Membership(
        owner,
        sectors.of(
            terms(sentence.words().subList(noun.begin(), noun.head() + 1)),
            after.stream()
                .flatMap(of -> terms(sentence.words().subList(of.begin(), of.end())).stream())
                .toList(),
            Owner.of(owner)));
  }

  /** The words that are not part of the name of somebody or of a place. */
  private List<Term> terms(List<Word> words) {
    return words.stream()
        .filter(word ->
            entities.covering(word.span()).stream()
                .allMatch(mention -> mention.entity() instanceof Entity.Other))
        .map(word -> new Term(word.form(), word.lemma()))
        .toList();
  }

  /** Where what describes begins: after articles, possessives and numbers. */
  private static int first(List<Word> words) {
    return IntStream.range(0, words.size() - 1)
            .filter(i -> !describes(words.get(i)))
            .reduce(-1, Math::max)
        + 1;
  }

  private static boolean describes(Word word) {
    return !word.xpos().equals("CD") && isContent(word);
  }

  private static boolean isContent(Word word) {
    return switch (word.pos()) {
      case ADJ, NOUN, PROPN, VERB, X, ADV, PUNCT, PART, CCONJ -> true;
      case ADP, AUX, DET, INTJ, NUM, PRON, SCONJ, SYM -> false;
    };
  }

  private static Determiner determiner(List<Word> before) {
    if (before.stream().anyMatch(UnnamedActors::introduces)) {
      return Determiner.NEW;
    }
    boolean known =
        before.stream().anyMatch(w -> DEFINITE.contains(w.form()) || w.isPossessivePronoun());
    return known ? Determiner.KNOWN : Determiner.NONE;
  }

  private static boolean introduces(Word word) {
    return INDEFINITE.contains(word.form()) || word.pos() == PartOfSpeech.NUM;
  }

  /** The words as in the middle of a sentence, whatever headline they come from. */
  private String label(List<Word> words) {
    StringBuilder label = new StringBuilder();
    for (Word word : words) {
      boolean joins = word.isPossessiveMark() || word.pos() == PartOfSpeech.PUNCT;
      boolean apart = !label.isEmpty() && !joins;
      label.append(apart ? " " : "").append(isName(word) ? word.span().in(text) : word.form());
    }
    return label.toString();
  }

  private boolean isName(Word word) {
    return word.pos() == PartOfSpeech.PROPN || !entities.covering(word.span()).isEmpty();
  }
}
