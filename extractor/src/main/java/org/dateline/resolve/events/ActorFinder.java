package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.events.EntityIndex.Mentioned;
import org.dateline.resolve.grammar.Chunk;
import org.dateline.resolve.grammar.Chunk.NounPhrase;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/** Which actors of the article a noun phrase speaks of. */
public final class ActorFinder {

  private static final Set<String> QUANTITIES =
      Set.of("thousand", "hundred", "dozen", "ten", "number", "group", "majority", "score", "most");

  private final EntityIndex entities;
  private final AgentNouns agents;
  private final Repeats repeats = new Repeats();

  public ActorFinder(EntityIndex entities, AgentNouns agents) {
    this.entities = entities;
    this.agents = agents;
  }

  /** An actor and the words that give it. */
  public record Named(Actor actor, Span span) {}

  /**
   * The actor the phrase names ("President Joe Biden"), those it names beside ("Biden and Israeli
   * officials"), or the states and bodies it stands for ("US officials", "the army of Sudan").
   */
  public List<Named> in(NounPhrase noun, ParsedSentence sentence) {
    List<NounPhrase> quantified = quantified(noun, sentence);
    if (!quantified.isEmpty()) {
      return quantified.stream().flatMap(inner -> in(inner, sentence).stream()).toList();
    }
    List<Named> heads = named(entities.covering(sentence.head(noun).span()));
    if (!heads.isEmpty()) {
      return withConjoined(noun, sentence, heads);
    }
    return agents.standsForOwner(sentence.head(noun)) ? standsFor(noun, sentence) : List.of();
  }

  private List<Named> standsFor(NounPhrase noun, ParsedSentence sentence) {
    List<Named> owners = owners(noun, sentence);
    if (!owners.isEmpty()) {
      return owners;
    }
    Span here = sentence.span(noun);
    return repeats.of(noun, sentence).orElse(List.of()).stream()
        .map(named -> new Named(named.actor(), here))
        .toList();
  }

  /** Reads who the nouns of the next sentence belong to; sentences come in text order. */
  void read(ParsedSentence sentence) {
    for (Chunk chunk : sentence.chunks()) {
      if (chunk instanceof NounPhrase noun && agents.standsForOwner(sentence.head(noun))) {
        List<Named> owners = owners(noun, sentence);
        if (!owners.isEmpty()) {
          repeats.note(sentence.head(noun).form(), owners);
        }
      }
    }
  }

  /** Whether the phrase speaks of somebody who can act, named or not. */
  public boolean isAgent(NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    List<NounPhrase> quantified = quantified(noun, sentence);
    if (!quantified.isEmpty()) {
      return quantified.stream().anyMatch(inner -> isAgent(inner, sentence));
    }
    return agents.isAgent(head) || entities.covering(head.span()).stream().anyMatch(this::acts);
  }

  /** An actor, or a people ("Kurds"). */
  private boolean acts(Mentioned mention) {
    return switch (mention.entity()) {
      case Actor actor -> true;
      case Entity.Other other -> other.label().endsWith("s");
      case Entity.Place place -> false;
    };
  }

  /** "thousands of students": those after "of". */
  private static List<NounPhrase> quantified(NounPhrase noun, ParsedSentence sentence) {
    if (!QUANTITIES.contains(sentence.head(noun).lemma())) {
      return List.of();
    }
    return sentence.after(noun).complements().after("of");
  }

  /** The actors that the head of the phrase names. */
  public List<Named> named(NounPhrase noun, ParsedSentence sentence) {
    return named(entities.covering(sentence.head(noun).span()));
  }

  public boolean isAgent(Word noun) {
    return agents.isAgent(noun);
  }

  /** The states and organisations that what the phrase names belongs to. */
  public List<Named> owners(NounPhrase noun, ParsedSentence sentence) {
    List<Named> before = bodies(entities.within(before(noun, sentence)));
    if (!before.isEmpty()) {
      return before;
    }
    List<Named> after = new ArrayList<>();
    for (String preposition : List.of("of", "from")) {
      for (NounPhrase owner : sentence.after(noun).complements().after(preposition)) {
        after.addAll(bodies(entities.covering(sentence.head(owner).span())));
      }
    }
    return List.copyOf(after);
  }

  /** The words of the phrase before its head. */
  private static Span before(NounPhrase noun, ParsedSentence sentence) {
    int begin = sentence.words().get(noun.begin()).span().begin();
    return new Span(begin, Math.max(begin, sentence.head(noun).span().begin()));
  }

  private List<Named> withConjoined(NounPhrase noun, ParsedSentence sentence, List<Named> heads) {
    List<Named> all = new ArrayList<>();
    for (int i = noun.begin(); i < noun.head() - 1; i++) {
      boolean joined = sentence.words().get(i + 1).form().equals("and");
      if (joined) {
        all.addAll(named(entities.covering(sentence.words().get(i).span())));
      }
    }
    all.addAll(heads);
    return List.copyOf(all);
  }

  private static List<Named> named(List<Mentioned> mentions) {
    List<Named> named = new ArrayList<>();
    for (Mentioned mention : mentions) {
      if (mention.entity() instanceof Actor actor) {
        named.add(new Named(actor, mention.span()));
      }
    }
    return named;
  }

  private static List<Named> bodies(List<Mentioned> mentions) {
    return named(mentions).stream().filter(named -> isBody(named.actor())).toList();
  }

  private static boolean isBody(Entity entity) {
    return entity instanceof State || entity instanceof Organisation;
  }
}
