package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Reference;
import org.dateline.resolve.events.EntityIndex.Mentioned;
import org.dateline.resolve.events.Frame.Filler;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/** Which actors of the article a noun phrase speaks of. */
public final class ActorFinder {

  private final EntityIndex entities;
  private final AgentNouns agents;
  private final Repeats repeats;
  private final EntityIndex described;
  private final Optional<Pronouns> pronouns;

  /** One that knows the article's names only. */
  public ActorFinder(EntityIndex entities, AgentNouns agents) {
    this(entities, agents, new EntityIndex(List.of()), actor -> false);
  }

  /**
   * One that knows those whom the article describes as well, whether it names them or not.
   *
   * @param medium whose trade is to pass on what others say
   */
  ActorFinder(
      EntityIndex entities, AgentNouns agents, EntityIndex described, Predicate<Actor> medium) {
    this.entities = entities;
    this.agents = agents;
    this.repeats = new Repeats();
    this.described = described;
    this.pronouns = Optional.of(new Pronouns(new ActorFinder(this)::in, medium));
  }

  /** One that reads no pronouns. */
  private ActorFinder(ActorFinder other) {
    this.entities = other.entities;
    this.agents = other.agents;
    this.repeats = other.repeats;
    this.described = other.described;
    this.pronouns = Optional.empty();
  }

  /** An actor, the words that give it, and how they do. */
  public record Named(Actor actor, Span span, Reference reference) {

    /** The same actor in words that speak of it in another way. */
    Named as(Reference other) {
      return new Named(actor, span, other);
    }
  }

  /**
   * The actor the phrase names ("President Joe Biden"), the states and bodies it stands for ("US
   * officials", "the army of Sudan"), or those whom it describes ("thousands of students").
   */
  public List<Named> in(NounPhrase noun, ParsedSentence sentence) {
    List<NounPhrase> measured = sentence.after(noun).measured();
    if (!measured.isEmpty()) {
      return measured.stream().flatMap(inner -> in(inner, sentence).stream()).toList();
    }
    List<Named> names = byName(noun, sentence);
    if (!names.isEmpty()) {
      return names;
    }
    List<Named> again = described(noun, sentence);
    if (again.stream().anyMatch(one -> !(one.actor() instanceof Unnamed))) {
      return again;
    }
    List<Named> owners =
        agents.standsForOwner(sentence.head(noun)) ? standsFor(noun, sentence) : List.of();
    return owners.isEmpty() ? again : owners;
  }

  /** The actors in what fills a slot. */
  List<Side> sides(List<Filler> fillers, ParsedSentence sentence) {
    return fillers.stream()
        .flatMap(filler ->
            in(filler.noun(), sentence).stream()
                .map(named -> new Side(named, sentence.span(filler.noun()), filler.tie())))
        .toList();
  }

  /** The actors that the head of the phrase names, or the name said after it. */
  List<Named> byName(NounPhrase noun, ParsedSentence sentence) {
    List<Named> heads = named(noun, sentence);
    return heads.isEmpty() ? apposition(noun, sentence) : heads;
  }

  /** Those whom the phrase describes without their name. */
  List<Named> described(NounPhrase noun, ParsedSentence sentence) {
    Span head = sentence.head(noun).span();
    return as(
        Reference.DESCRIPTION,
        named(
            described.covering(head).stream().filter(m -> m.span().end() == head.end()).toList()));
  }

  /** "the firm Quiksilver", "his rival, Hansen": the name said after the noun. */
  private List<Named> apposition(NounPhrase noun, ParsedSentence sentence) {
    return sentence.after(noun).appositions().stream()
        .flatMap(again -> as(Reference.APPOSITION, named(again, sentence)).stream())
        .toList();
  }

  private List<Named> standsFor(NounPhrase noun, ParsedSentence sentence) {
    List<Named> owners = owners(noun, sentence);
    if (!owners.isEmpty()) {
      return as(Reference.MEMBER, owners);
    }
    Span here = sentence.span(noun);
    return repeats.of(noun, sentence).orElse(List.of()).stream()
        .map(named -> new Named(named.actor(), here, Reference.REPEATED_MEMBER))
        .toList();
  }

  /** Reads who the nouns of the next sentence belong to; sentences come in text order. */
  void read(ParsedSentence sentence) {
    pronouns.ifPresent(reader -> reader.read(sentence));
    for (NounPhrase noun : sentence.nouns()) {
      if (agents.standsForOwner(sentence.head(noun))) {
        List<Named> owners = owners(noun, sentence);
        if (!owners.isEmpty()) {
          repeats.note(sentence.head(noun).form(), owners);
        }
      }
    }
  }

  /** Whether a longer name holds the word. */
  boolean isInName(Word word) {
    return entities.covering(word.span()).stream().anyMatch(m -> !m.span().equals(word.span()));
  }

  /** Whether the phrase speaks of somebody who can act, named or not. */
  public boolean isAgent(NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    List<NounPhrase> measured = sentence.after(noun).measured();
    if (!measured.isEmpty()) {
      return measured.stream().anyMatch(inner -> isAgent(inner, sentence));
    }
    return agents.isAgent(head)
        || (head.pos() == PartOfSpeech.PRON && !antecedents(noun, sentence).isEmpty())
        || entities.covering(head.span()).stream().anyMatch(m -> m.entity() instanceof Actor);
  }

  /**
   * The actors that the head of the phrase names, or the parts of a name after it; those for whom a
   * pronoun stands.
   */
  public List<Named> named(NounPhrase noun, ParsedSentence sentence) {
    if (sentence.head(noun).pos() == PartOfSpeech.PRON) {
      return antecedents(noun, sentence);
    }
    return IntStream.range(noun.head(), noun.end())
        .mapToObj(word -> named(entities.covering(sentence.words().get(word).span())))
        .filter(named -> !named.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The states and organisations that what the phrase names belongs to. */
  public List<Named> owners(NounPhrase noun, ParsedSentence sentence) {
    List<Named> before = bodies(entities.within(before(noun, sentence)));
    if (!before.isEmpty()) {
      return before;
    }
    List<Named> possessor =
        possessors(noun, sentence).stream().flatMap(named -> body(named).stream()).toList();
    if (!possessor.isEmpty()) {
      return possessor;
    }
    List<Named> after = new ArrayList<>();
    for (String preposition : List.of("of", "from")) {
      for (NounPhrase owner : sentence.after(noun).complements().after(preposition)) {
        after.addAll(bodies(entities.covering(sentence.head(owner).span())));
      }
    }
    return List.copyOf(after);
  }

  private List<Named> antecedents(NounPhrase pronoun, ParsedSentence sentence) {
    return as(
        Reference.PRONOUN,
        pronouns.map(reader -> reader.antecedents(pronoun, sentence)).orElse(List.of()));
  }

  /** For whom the pronoun before a noun stands: "its troops", "their attack". */
  public List<Named> possessors(NounPhrase noun, ParsedSentence sentence) {
    return IntStream.range(noun.begin(), noun.head())
        .filter(word -> sentence.words().get(word).isPossessivePronoun())
        .mapToObj(word -> possessor(word, noun, sentence))
        .flatMap(List::stream)
        .toList();
  }

  private List<Named> possessor(int pronoun, NounPhrase noun, ParsedSentence sentence) {
    return sentence.words().get(pronoun).form().equals("whose")
        ? relative(noun, sentence)
        : antecedents(new NounPhrase(pronoun, pronoun + 1, pronoun), sentence);
  }

  /** The body itself; of somebody who holds a post ("his government"), that of the post. */
  private static Optional<Named> body(Named owner) {
    Optional<Actor> body =
        owner.actor() instanceof Person person
            ? person.offices().stream().flatMap(office -> office.in().stream()).findFirst()
            : Optional.of(owner.actor()).filter(ActorFinder::isBody);
    return body.map(actor -> new Named(actor, owner.span(), owner.reference()));
  }

  /** "Sweden, whose army attacked": what the clause of the phrase says more about. */
  private List<Named> relative(NounPhrase noun, ParsedSentence sentence) {
    return sentence.clauseOf(noun).stream()
        .map(clause -> sentence.heads().get(clause.verb().head()))
        .flatMap(about -> sentence.nouns().stream().filter(other -> other.head() == about))
        .flatMap(about -> named(about, sentence).stream())
        .toList();
  }

  /** The words of the phrase before its head. */
  private static Span before(NounPhrase noun, ParsedSentence sentence) {
    int begin = sentence.words().get(noun.begin()).span().begin();
    return new Span(begin, Math.max(begin, sentence.head(noun).span().begin()));
  }

  private static List<Named> named(List<Mentioned> mentions) {
    List<Named> named = new ArrayList<>();
    for (Mentioned mention : mentions) {
      if (mention.entity() instanceof Actor actor) {
        named.add(new Named(actor, mention.span(), Reference.NAME));
      }
    }
    return named;
  }

  private static List<Named> as(Reference reference, List<Named> named) {
    return named.stream().map(one -> one.as(reference)).toList();
  }

  private static List<Named> bodies(List<Mentioned> mentions) {
    return named(mentions).stream().filter(named -> isBody(named.actor())).toList();
  }

  static boolean isBody(Entity entity) {
    return entity instanceof State || entity instanceof Organisation;
  }
}
