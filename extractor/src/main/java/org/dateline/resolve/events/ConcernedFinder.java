package org.dateline.resolve.events;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.Tie;
import org.dateline.resolve.events.Frame.Filler;
import org.dateline.resolve.events.RealisCues.Kind;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/**
 * Whom a demand, promise, threat or protest concerns where no slot of its entry says so: those who
 * are to act, to whom it is to be done, or on whom it depends.
 */
final class ConcernedFinder {

  /** Where those stand to whom something is done. */
  private static final List<String> ACTED_ON =
      List.of("obj", "against", "with", "to", "on", "from");

  /** Where those stand of whom something is demanded. */
  private static final List<String> DEMANDED = List.of("of", "from", "on", "that", "obj", "for");

  /** What stands between a protest and its reason. */
  private static final List<String> REASON = List.of("against", "over", "at", "about", "of");

  private final ActorFinder actors;
  private final OwnerFinder owners;
  private final RealisCues cues;

  ConcernedFinder(ActorFinder actors, OwnerFinder owners, RealisCues cues) {
    this.actors = actors;
    this.owners = owners;
    this.cues = cues;
  }

  /** Those in the clauses that depend on the verb, on its conditions or its ends. */
  List<Side> of(Trigger.OfVerb trigger) {
    Frame.OfVerb frame = trigger.frame();
    boolean threat = trigger.entry().type().type().equals("THREATEN");
    return first(
        List.of(
            () -> governed(frame),
            () -> threat ? warned(frame) : List.of(),
            () -> foughtAgainst(frame)));
  }

  /** Of whom protesters demand something, or what has made them protest. */
  List<Side> ofProtest(Frame frame) {
    return first(List.of(() -> demanded(frame), () -> reason(frame)));
  }

  private static List<Side> first(List<Supplier<List<Side>>> ways) {
    return ways.stream()
        .map(Supplier::get)
        .filter(sides -> !sides.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * "demanded that Hamas leave", "threatened to attack Israel": who is to act, else to whom it is
   * done.
   */
  private List<Side> governed(Frame.OfVerb frame) {
    List<Side> acting = actors.sides(frame.fillers("that"), frame.sentence());
    List<Side> self = actors.sides(frame.fillers("subj"), frame.sentence());
    boolean other = acting.stream().anyMatch(side -> self.stream().noneMatch(side::isSame));
    return other
        ? acting
        : acts(frame)
            .flatMap(act -> ACTED_ON.stream().map(slot -> actedOn(act, slot)))
            .filter(sides -> !sides.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  private static Stream<Frame.OfVerb> acts(Frame.OfVerb frame) {
    return frame.governed().map(clause -> new Frame.OfVerb(frame.sentence(), clause));
  }

  private List<Side> actedOn(Frame.OfVerb act, String slot) {
    Span verb = act.sentence().head(act.clause()).span();
    List<Filler> others =
        act.fillers(slot).stream()
            .filter(filler -> !isTheirOwn(filler.noun(), act.sentence()))
            .map(filler -> new Filler(filler.noun(), new Tie.OfGoverned(verb, filler.tie())))
            .toList();
    return actors.sides(others, act.sentence());
  }

  /** "agreed to disarm its fighters": done to themselves. */
  private static boolean isTheirOwn(NounPhrase noun, ParsedSentence sentence) {
    return sentence.words().subList(noun.begin(), noun.head()).stream()
        .anyMatch(Word::isPossessivePronoun);
  }

  /** "threatened to close the port if Sweden attacks": who can still avoid it. */
  private List<Side> warned(Frame.OfVerb frame) {
    List<Side> self = actors.sides(frame.fillers("subj"), frame.sentence());
    return Stream.concat(Stream.of(frame), acts(frame))
        .flatMap(this::conditions)
        .flatMap(condition -> concerned(condition, "subj").stream())
        .filter(side -> self.stream().noneMatch(side::isSame))
        .toList();
  }

  private Stream<Frame.OfVerb> conditions(Frame.OfVerb act) {
    return act.sentence().clauses().stream()
        .filter(
            clause -> cues.of(Kind.MARK, clause.mark()).equals(Optional.of(Realis.HYPOTHETICAL)))
        .filter(clause -> clause.governor().filter(g -> isBeside(act, g)).isPresent())
        .map(clause -> new Frame.OfVerb(act.sentence(), clause));
  }

  private static boolean isBeside(Frame.OfVerb act, Governor governor) {
    return governor.relation() == Relation.ADVERBIAL
        && governor.word() == act.clause().verb().head();
  }

  private List<Side> concerned(Frame.OfVerb act, String slot) {
    return actors.sides(tied(act, slot), act.sentence());
  }

  private static List<Filler> tied(Frame.OfVerb act, String slot) {
    Span verb = act.sentence().head(act.clause()).span();
    return act.fillers(slot).stream()
        .map(filler -> new Filler(filler.noun(), new Tie.OfGoverned(verb, filler.tie())))
        .toList();
  }

  /** "called up reservists for a war against Sweden". */
  private List<Side> foughtAgainst(Frame.OfVerb frame) {
    List<Filler> against =
        frame.fillers("for").stream()
            .flatMap(war -> after("against", war, frame.sentence()))
            .toList();
    return actors.sides(against, frame.sentence());
  }

  private static Stream<Filler> after(String preposition, Filler filler, ParsedSentence sentence) {
    return sentence.after(filler.noun()).complements().after(preposition).stream()
        .map(noun -> new Filler(noun, new Tie.After(preposition)));
  }

  /** "marched to demand the release of hostages from the rebels". */
  private List<Side> demanded(Frame frame) {
    return frame
        .aims()
        .filter(aim -> cues.isDemand(aim.sentence().head(aim.clause()).lemma()))
        .flatMap(aim -> DEMANDED.stream().map(slot -> orOwners(tied(aim, slot), aim.sentence())))
        .filter(sides -> !sides.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "struck over a bill of the government", "fast in protest at the king's refusal". */
  private List<Side> reason(Frame frame) {
    ParsedSentence sentence = frame.sentence();
    Stream<Filler> protests =
        frame.fillers("in").stream()
            .filter(filler -> sentence.head(filler.noun()).lemma().equals("protest"))
            .flatMap(filler -> REASON.stream().flatMap(slot -> after(slot, filler, sentence)));
    Stream<Filler> reasons =
        REASON.stream()
            .filter(slot -> !slot.equals("of"))
            .flatMap(slot -> frame.fillers(slot).stream());
    return orOwners(Stream.concat(reasons, protests).toList(), sentence);
  }

  private List<Side> orOwners(List<Filler> fillers, ParsedSentence sentence) {
    return fillers.stream()
        .flatMap(filler ->
            (actors.isAgent(filler.noun(), sentence)
                    ? actors.sides(List.of(filler), sentence)
                    : owners.owning(filler, sentence))
                .stream())
        .toList();
  }
}
