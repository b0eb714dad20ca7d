package org.dateline.resolve.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.Role;
import org.dateline.resolve.LeftOut;
import org.dateline.resolve.LeftOut.Why;
import org.dateline.resolve.Reasons.TakesPart;
import org.dateline.resolve.Tie;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;

/** Who takes part in an event: the actors in the slots that its lexicon entry names. */
final class ParticipantFinder {

  private final ActorFinder actors;
  private final OwnerFinder owners;
  private final ConcernedFinder concerned;
  private final FirstPerson speaking;

  ParticipantFinder(
      ActorFinder actors, EntityIndex entities, RealisCues cues, FirstPerson speaking) {
    this.actors = actors;
    this.owners = new OwnerFinder(actors, entities, cues);
    this.concerned = new ConcernedFinder(actors, owners, cues);
    this.speaking = speaking;
  }

  /** Actors first, each once; nobody is actor and recipient. */
  List<TakesPart> participants(Trigger trigger) {
    LexiconEntry.Roles roles = trigger.entry().roles();
    Map<Actor, TakesPart> found = new LinkedHashMap<>();
    for (String slot : roles.actors()) {
      add(Role.ACTOR, inSlot(trigger, slot), found);
      add(Role.ACTOR, speaking(trigger, slot), found);
    }
    int actors = found.size();
    for (String slot : roles.recipients()) {
      add(Role.RECIPIENT, inSlotOrOwning(trigger, slot), found);
    }
    if (found.size() == actors) {
      add(Role.RECIPIENT, besides(trigger), found);
    }
    return List.copyOf(found.values());
  }

  /** "We have left," Berg said. */
  private List<Side> speaking(Trigger trigger, String slot) {
    Frame frame = trigger.frame();
    return trigger instanceof Trigger.OfVerb
        ? speaking.sides(frame.fillers(slot), frame.sentence())
        : List.of();
  }

  /** Of an event of no listed type only those with a name: "won best actor" is done to nobody. */
  private List<Side> inSlotOrOwning(Trigger trigger, String slot) {
    List<Side> sides = inSlot(trigger, slot);
    if (trigger.entry().type().equals(UnlistedTriggers.OTHER)) {
      return sides.stream().filter(side -> !(side.named().actor() instanceof Unnamed)).toList();
    }
    return sides.isEmpty() ? affected(trigger, slot) : sides;
  }

  /** Where no slot of the entry holds a recipient. */
  private List<Side> besides(Trigger trigger) {
    List<Side> beside =
        switch (trigger) {
          case Trigger.OfVerb verb when verb.entry().type().equals(UnlistedTriggers.OTHER) ->
              List.of();
          case Trigger.OfVerb verb when verb.entry().roles().recipients().isEmpty() ->
              concerned.of(verb);
          case Trigger.OfVerb verb -> {
            List<Side> owning = affected(trigger, "obj");
            yield owning.isEmpty() ? concerned.of(verb) : owning;
          }
          case Trigger.OfNoun noun -> inSlot(noun, "obj");
        };
    return beside.isEmpty() && trigger.entry().type().type().equals("PROTEST")
        ? concerned.ofProtest(trigger.frame())
        : beside;
  }

  private static void add(Role role, List<Side> sides, Map<Actor, TakesPart> found) {
    for (Side side : sides) {
      Named named = side.named();
      Participant participant = new Participant(role, named.actor(), named.span());
      found.putIfAbsent(
          named.actor(), new TakesPart(participant, side.words(), side.tie(), named.reference()));
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

  /** Whose the things in a slot are. */
  private List<Side> affected(Trigger trigger, String slot) {
    ParsedSentence sentence = trigger.frame().sentence();
    return trigger.frame().fillers(slot).stream()
        .filter(filler -> !actors.isAgent(filler.noun(), sentence))
        .flatMap(filler -> owners.owning(filler, sentence).stream())
        .toList();
  }

  private List<Side> inSlot(Trigger trigger, String slot) {
    Frame frame = trigger.frame();
    return trigger instanceof Trigger.OfNoun noun
        ? inSlot(noun, slot)
        : actors.sides(frame.fillers(slot), frame.sentence());
  }

  private List<Side> inSlot(Trigger.OfNoun noun, String slot) {
    Frame.OfNoun frame = noun.frame();
    return switch (slot) {
      case "own" -> isPlaceOfTalks(noun) ? beside(frame).toList() : own(frame);
      case "whose" -> whose(frame);
      case "doer" -> isUndergone(frame) ? beside(frame).toList() : own(frame);
      case "undergoer" -> isUndergone(frame) ? possessing(frame) : List.of();
      default -> actors.sides(frame.fillers(slot), frame.sentence());
    };
  }

  /** "the expansion of Norway's war". */
  private List<Side> whose(Frame.OfNoun frame) {
    ParsedSentence sentence = frame.sentence();
    return frame.complements().after("of").stream()
        .flatMap(deed -> owners.before(deed, sentence).stream())
        .map(named -> new Side(named, named.span(), Tie.Plain.BEFORE))
        .toList();
  }

  /**
   * Those after "by" ("the firm's takeover by the bank"), else before the noun, after "between",
   * and its verb's subject.
   */
  private List<Side> own(Frame.OfNoun frame) {
    List<Side> by = sides("by", frame).toList();
    List<Side> doing = by.isEmpty() ? possessing(frame) : by;
    Stream<Side> others = Stream.of("between", "subj").flatMap(slot -> sides(slot, frame));
    return Stream.concat(doing.stream(), others).toList();
  }

  private List<Side> possessing(Frame.OfNoun frame) {
    ParsedSentence sentence = frame.sentence();
    Stream<Side> before =
        owners.before(frame.noun(), sentence).stream()
            .map(named -> new Side(named, named.span(), Tie.Plain.BEFORE));
    Stream<Side> meant =
        actors.possessors(frame.noun(), sentence).stream()
            .map(named -> new Side(named, sentence.span(frame.noun()), Tie.Plain.BEFORE));
    return Stream.concat(before, meant).toList();
  }

  private Stream<Side> beside(Frame.OfNoun frame) {
    return Stream.of("by", "between", "subj").flatMap(slot -> sides(slot, frame));
  }

  private Stream<Side> sides(String slot, Frame.OfNoun frame) {
    return actors.sides(frame.fillers(slot), frame.sentence()).stream();
  }

  /** "his arrest", "Hansen's murder", but not "Norway's arrest of Hansen", "a Norwegian arrest". */
  private boolean isUndergone(Frame.OfNoun frame) {
    return frame.complements().after("of").isEmpty()
        && (isPossessed(frame)
            || possessing(frame).stream().allMatch(side -> side.named().actor() instanceof Person));
  }

  private static boolean isPossessed(Frame.OfNoun frame) {
    return frame.sentence().words().subList(frame.noun().begin(), frame.noun().head()).stream()
        .anyMatch(Word::isPossessive);
  }

  /** "the Swiss summit": a single state before talks with nobody says where they are held. */
  private boolean isPlaceOfTalks(Trigger.OfNoun noun) {
    Frame.OfNoun frame = noun.frame();
    List<Side> possessing = possessing(frame);
    return noun.entry().type().type().equals("CONSULT")
        && possessing.size() == 1
        && possessing.getFirst().named().actor() instanceof State
        && !isPossessed(frame)
        && Stream.of("with", "between").allMatch(slot -> frame.fillers(slot).isEmpty());
  }
}
