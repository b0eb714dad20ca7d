package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.Role;
import org.dateline.resolve.LeftOut;
import org.dateline.resolve.LeftOut.Why;
import org.dateline.resolve.Reasons.TakesPart;
import org.dateline.resolve.Reference;
import org.dateline.resolve.Tie;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.events.EntityIndex.Mentioned;
import org.dateline.resolve.events.Frame.Filler;
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

  /** Somebody in the words of an argument. */
  private record Side(Named named, Span words, Tie tie) {}

  /** Actors first, each once; nobody is actor and recipient. */
  List<TakesPart> participants(Trigger trigger) {
    LexiconEntry.Roles roles = trigger.entry().roles();
    Map<Actor, TakesPart> found = new LinkedHashMap<>();
    for (String slot : roles.actors()) {
      add(Role.ACTOR, inSlot(trigger, slot), found);
    }
    int actors = found.size();
    for (String slot : roles.recipients()) {
      List<Side> sides = inSlot(trigger, slot);
      boolean owned = sides.isEmpty() && !trigger.entry().type().equals(UnlistedTriggers.OTHER);
      add(Role.RECIPIENT, owned ? affected(trigger, slot) : sides, found);
    }
    if (found.size() == actors) {
      add(Role.RECIPIENT, besides(trigger), found);
    }
    return List.copyOf(found.values());
  }

  /** Where no slot of the entry holds a recipient. */
  private List<Side> besides(Trigger trigger) {
    Frame frame = trigger.frame();
    List<Side> beside =
        switch (trigger) {
          case Trigger.OfVerb verb when verb.entry().type().equals(UnlistedTriggers.OTHER) ->
              List.of();
          case Trigger.OfVerb verb when verb.entry().roles().recipients().isEmpty() ->
              governed(verb.frame());
          case Trigger.OfVerb verb -> {
            List<Side> owners = affected(trigger, "obj");
            yield owners.isEmpty() ? governed(verb.frame()) : owners;
          }
          case Trigger.OfNoun noun -> in(frame.fillers("obj"), frame.sentence());
        };
    return beside.isEmpty() && trigger.entry().type().type().equals("PROTEST")
        ? demandedOf(frame)
        : beside;
  }

  /** "marched to demand the release of hostages from the rebels": from whom they demand it. */
  private List<Side> demandedOf(Frame frame) {
    return frame
        .aims()
        .filter(aim -> cues.isDemand(aim.sentence().head(aim.clause()).lemma()))
        .flatMap(aim -> DEMANDED.stream().map(slot -> demanded(aim, slot)))
        .filter(sides -> !sides.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Side> demanded(Frame.OfVerb aim, String slot) {
    Span verb = aim.sentence().head(aim.clause()).span();
    return aim.fillers(slot).stream()
        .map(filler -> new Filler(filler.noun(), new Tie.OfGoverned(verb, filler.tie())))
        .flatMap(filler ->
            (actors.isAgent(filler.noun(), aim.sentence())
                    ? in(List.of(filler), aim.sentence())
                    : owning(filler, aim.sentence()))
                .stream())
        .toList();
  }

  private static void add(Role role, List<Side> sides, Map<Actor, TakesPart> found) {
    for (Side side : sides) {
      Named named = side.named;
      Participant participant = new Participant(role, named.actor(), named.span());
      found.putIfAbsent(
          named.actor(), new TakesPart(participant, side.words, side.tie, named.reference()));
    }
  }

  /** The arguments in whose words none of those who take part was found. */
  List<LeftOut> leftOut(Trigger trigger, List<TakesPart> found) {
    ParsedSentence sentence = trigger.frame().sentence();
    LexiconEntry.Roles roles = trigger.entry().roles();
    return Stream.of(List.of("subj", "obj"), roles.actors(), roles.recipients())
        .flatMap(List::stream)
        .flatMap(slot -> trigger.frame().slot(slot).stream())
        .distinct()
        .filter(noun -> found.stream().noneMatch(one -> one.words().equals(sentence.span(noun))))
        .flatMap(noun ->
            why(noun, sentence, found).map(why -> new LeftOut(sentence.span(noun), why)).stream())
        .toList();
  }

  private Optional<Why> why(NounPhrase noun, ParsedSentence sentence, List<TakesPart> found) {
    List<Actor> meant = actors.in(noun, sentence).stream().map(Named::actor).toList();
    if (meant.isEmpty()) {
      boolean pronoun = sentence.head(noun).pos() == PartOfSpeech.PRON;
      return Optional.of(pronoun ? Why.Plain.OPEN_PRONOUN : Why.Plain.NO_ACTOR);
    }
    boolean takesPart =
        found.stream().map(one -> one.participant().actor()).anyMatch(meant::contains);
    return takesPart ? Optional.empty() : Optional.of(Why.Plain.NO_ROLE);
  }

  /** "rejected a US offer", "shelled positions of the rebels": whose the things are. */
  private List<Side> affected(Trigger trigger, String slot) {
    ParsedSentence sentence = trigger.frame().sentence();
    return trigger.frame().fillers(slot).stream()
        .filter(filler -> !actors.isAgent(filler.noun(), sentence))
        .flatMap(filler -> owning(filler, sentence).stream())
        .toList();
  }

  private List<Side> owning(Filler filler, ParsedSentence sentence) {
    return owners(filler.noun(), sentence).stream()
        .map(owner -> owner.as(Reference.POSSESSION))
        .map(owner -> new Side(owner, sentence.span(filler.noun()), filler.tie()))
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
  private List<Side> governed(Frame.OfVerb frame) {
    List<Side> acting = in(frame.fillers("that"), frame.sentence());
    List<Side> self = in(frame.fillers("subj"), frame.sentence());
    boolean other = acting.stream().anyMatch(a -> self.stream().noneMatch(s -> isSame(s, a)));
    return other
        ? acting
        : frame
            .governed()
            .map(clause -> new Frame.OfVerb(frame.sentence(), clause))
            .flatMap(act -> ACTED_ON.stream().map(slot -> actedOn(act, slot)))
            .filter(sides -> !sides.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  private static boolean isSame(Side one, Side other) {
    return one.named.actor().equals(other.named.actor());
  }

  private List<Side> actedOn(Frame.OfVerb act, String slot) {
    Span verb = act.sentence().head(act.clause()).span();
    List<Filler> others =
        act.fillers(slot).stream()
            .filter(filler -> !isTheirOwn(filler.noun(), act.sentence()))
            .map(filler -> new Filler(filler.noun(), new Tie.OfGoverned(verb, filler.tie())))
            .toList();
    return in(others, act.sentence());
  }

  /** "agreed to disarm its fighters": done to themselves. */
  private static boolean isTheirOwn(NounPhrase noun, ParsedSentence sentence) {
    return sentence.words().subList(noun.begin(), noun.head()).stream()
        .anyMatch(Word::isPossessivePronoun);
  }

  private List<Side> in(List<Filler> fillers, ParsedSentence sentence) {
    return fillers.stream()
        .flatMap(filler ->
            actors.in(filler.noun(), sentence).stream()
                .map(named -> new Side(named, sentence.span(filler.noun()), filler.tie())))
        .toList();
  }

  private List<Side> inSlot(Trigger trigger, String slot) {
    Frame frame = trigger.frame();
    if (slot.equals("own") && trigger instanceof Trigger.OfNoun noun) {
      return own(noun.frame());
    }
    return in(frame.fillers(slot), frame.sentence());
  }

  /** Those before the noun, after "by" and "between", and the subject of its light verb. */
  private List<Side> own(Frame.OfNoun frame) {
    List<Side> own = new ArrayList<>();
    before(frame.noun(), frame.sentence())
        .forEach(named -> own.add(new Side(named, named.span(), Tie.Plain.BEFORE)));
    for (String slot : List.of("by", "between", "subj")) {
      own.addAll(in(frame.fillers(slot), frame.sentence()));
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
        named.add(new Named(actor, mention.span(), Reference.NAME));
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
