package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.Role;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.events.EntityIndex.Mentioned;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/** Who takes part in an event: the actors in the slots that its lexicon entry names. */
final class ParticipantFinder {

  /** Where those stand to whom something is done. */
  private static final List<String> ACTED_ON =
      List.of("obj", "against", "with", "to", "on", "from");

  /** Where those stand of whom something is demanded. */
  private static final List<String> DEMANDED = List.of("of", "from", "on", "that", "obj", "for");

  /** What stands between a thing and those it belongs or goes to. */
  private static final List<String> OWNED = List.of("of", "from", "by", "with", "for");

  private final ActorFinder actors;
  private final EntityIndex entities;
  private final RealisCues cues;

  ParticipantFinder(ActorFinder actors, EntityIndex entities, RealisCues cues) {
    this.actors = actors;
    this.entities = entities;
    this.cues = cues;
  }

  /** Actors first, each once; nobody is actor and recipient. */
  List<Participant> participants(Trigger trigger) {
    LexiconEntry.Roles roles = trigger.entry().roles();
    Map<Actor, Participant> found = new LinkedHashMap<>();
    for (String slot : roles.actors()) {
      add(Role.ACTOR, inSlot(trigger, slot), found);
    }
    int actors = found.size();
    for (String slot : roles.recipients()) {
      List<Named> named = inSlot(trigger, slot);
      boolean owned = named.isEmpty() && !trigger.entry().type().equals(UnlistedTriggers.OTHER);
      add(Role.RECIPIENT, owned ? affected(trigger, slot) : named, found);
    }
    if (found.size() == actors) {
      add(Role.RECIPIENT, besides(trigger), found);
    }
    return List.copyOf(found.values());
  }

  /** Where no slot of the entry holds a recipient. */
  private List<Named> besides(Trigger trigger) {
    Frame frame = trigger.frame();
    List<Named> beside =
        switch (trigger) {
          case Trigger.OfVerb verb when verb.entry().type().equals(UnlistedTriggers.OTHER) ->
              List.of();
          case Trigger.OfVerb verb when verb.entry().roles().recipients().isEmpty() ->
              governed(verb.frame());
          case Trigger.OfVerb verb -> {
            List<Named> owners = affected(trigger, "obj");
            yield owners.isEmpty() ? governed(verb.frame()) : owners;
          }
          case Trigger.OfNoun noun -> in(frame.slot("obj"), frame.sentence());
        };
    return beside.isEmpty() && trigger.entry().type().type().equals("PROTEST")
        ? demandedOf(frame)
        : beside;
  }

  /** "marched to demand the release of hostages from the rebels": from whom they demand it. */
  private List<Named> demandedOf(Frame frame) {
    return frame
        .aims()
        .filter(aim -> cues.isDemand(aim.sentence().head(aim.clause()).lemma()))
        .flatMap(aim -> DEMANDED.stream().map(slot -> demanded(aim, slot)))
        .filter(named -> !named.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Named> demanded(Frame.OfVerb aim, String slot) {
    ParsedSentence sentence = aim.sentence();
    return aim.slot(slot).stream()
        .flatMap(noun ->
            (actors.isAgent(noun, sentence) ? actors.in(noun, sentence) : owners(noun, sentence))
                .stream())
        .toList();
  }

  private static void add(Role role, List<Named> named, Map<Actor, Participant> found) {
    named.forEach(
        one -> found.putIfAbsent(one.actor(), new Participant(role, one.actor(), one.span())));
  }

  /** "rejected a US offer", "shelled positions of the rebels": whose the things are. */
  private List<Named> affected(Trigger trigger, String slot) {
    ParsedSentence sentence = trigger.frame().sentence();
    return trigger.frame().slot(slot).stream()
        .filter(noun -> !actors.isAgent(noun, sentence))
        .flatMap(noun -> owners(noun, sentence).stream())
        .toList();
  }

  private List<Named> owners(NounPhrase noun, ParsedSentence sentence) {
    List<Named> owners = new ArrayList<>(before(noun, sentence));
    for (String preposition : OWNED) {
      for (NounPhrase owner : sentence.after(noun).complements().after(preposition)) {
        owners.addAll(actors.in(owner, sentence));
      }
    }
    return owners;
  }

  /**
   * "demanded that Hamas leave", "threatened to attack Israel": who is to act, else to whom it is
   * done.
   */
  private List<Named> governed(Frame.OfVerb frame) {
    List<Named> acting = in(frame.slot("that"), frame.sentence());
    List<Named> self = in(frame.slot("subj"), frame.sentence());
    boolean other =
        acting.stream().anyMatch(a -> self.stream().noneMatch(s -> s.actor().equals(a.actor())));
    return other
        ? acting
        : frame
            .governed()
            .map(clause -> new Frame.OfVerb(frame.sentence(), clause))
            .flatMap(act -> ACTED_ON.stream().map(act::slot))
            .map(nouns -> nouns.stream().filter(noun -> !isTheirOwn(noun, frame.sentence())))
            .map(nouns -> in(nouns.toList(), frame.sentence()))
            .filter(named -> !named.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** "agreed to disarm its fighters": done to themselves. */
  private static boolean isTheirOwn(NounPhrase noun, ParsedSentence sentence) {
    return sentence.words().subList(noun.begin(), noun.head()).stream()
        .anyMatch(Word::isPossessivePronoun);
  }

  private List<Named> in(List<NounPhrase> nouns, ParsedSentence sentence) {
    return nouns.stream().flatMap(noun -> actors.in(noun, sentence).stream()).toList();
  }

  private List<Named> inSlot(Trigger trigger, String slot) {
    Frame frame = trigger.frame();
    if (slot.equals("own") && trigger instanceof Trigger.OfNoun noun) {
      return own(noun.frame());
    }
    return in(frame.slot(slot), frame.sentence());
  }

  /** Those before the noun, after "by" and "between", and the subject of its light verb. */
  private List<Named> own(Frame.OfNoun frame) {
    List<Named> own = new ArrayList<>(before(frame.noun(), frame.sentence()));
    for (String slot : List.of("by", "between", "subj")) {
      for (NounPhrase noun : frame.slot(slot)) {
        own.addAll(actors.in(noun, frame.sentence()));
      }
    }
    return own;
  }

  /** "Israel's war", "Russian strikes", "the US veto"; but not "the Iraq war". */
  private List<Named> before(NounPhrase noun, ParsedSentence sentence) {
    List<Named> named = new ArrayList<>();
    for (Mentioned mention : entities.within(sentence.span(noun))) {
      if (mention.entity() instanceof Actor actor
          && isBefore(mention, noun, sentence)
          && actsFromBefore(mention, noun, sentence)) {
        named.add(new Named(actor, mention.span()));
      }
    }
    return named;
  }

  private static boolean isBefore(Mentioned mention, NounPhrase noun, ParsedSentence sentence) {
    return mention.span().end() <= sentence.head(noun).span().begin();
  }

  private static boolean actsFromBefore(
      Mentioned mention, NounPhrase noun, ParsedSentence sentence) {
    int last = lastWord(mention.span(), noun, sentence);
    Word word = sentence.words().get(last);
    boolean possessive = sentence.words().get(last + 1).isPossessiveMark();
    if (possessive && last + 2 < noun.head() && hasNounBetween(last + 2, noun, sentence)) {
      return false;
    }
    return switch (mention.entity()) {
      case State state -> possessive || !word.isNoun() || isInitials(word, mention.span());
      case Person person -> true;
      case Organisation organisation -> true;
      default -> false;
    };
  }

  /** Whether the possessor owns a person or thing rather than the event ("Iran's oil exports"). */
  private static boolean hasNounBetween(int from, NounPhrase noun, ParsedSentence sentence) {
    return sentence.words().subList(from, noun.head()).stream().anyMatch(Word::isPossessiveMark);
  }

  private static boolean isInitials(Word word, Span mention) {
    return word.form().replace(".", "").length() <= 3 && word.span().equals(mention);
  }

  private static int lastWord(Span span, NounPhrase noun, ParsedSentence sentence) {
    int last = noun.begin();
    for (int i = noun.begin(); i < noun.head(); i++) {
      last = sentence.words().get(i).span().begin() < span.end() ? i : last;
    }
    return last;
  }
}
