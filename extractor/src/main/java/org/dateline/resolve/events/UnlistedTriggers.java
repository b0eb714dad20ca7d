package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.EventFacets;
import org.dateline.annotate.EventReading;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.resolve.LeftOut;
import org.dateline.resolve.LeftOut.UnmetEntry;
import org.dateline.resolve.LeftOut.Why;
import org.dateline.resolve.Typing;
import org.dateline.resolve.WordList;
import org.dateline.resolve.claims.ReportingVerbs;
import org.dateline.resolve.events.LexiconEntry.Condition;
import org.dateline.resolve.events.LexiconEntry.EventType;
import org.dateline.resolve.events.LexiconEntry.Kind;
import org.dateline.resolve.events.LexiconEntry.Roles;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.VerbGroup.Form;
import org.dateline.resolve.grammar.VerbGroup.Tense;
import org.dateline.resolve.grammar.Word;

/**
 * Triggers that the language model finds and the lexicon does not list: of the type of the words
 * like them, else, of a verb, of type OTHER. States, perceptions, speech and phases of events are
 * none, nor is a verb that says something of another event ("tried to leave").
 */
final class UnlistedTriggers {

  /** Of a verb that is like no other: somebody with a name must do it. */
  static final EventType OTHER = new EventType("OTHER", Optional.empty());

  private static final List<Condition> DONE_BY_NAME =
      List.of(new Condition.OneOf("subj", List.of(Condition.OneOf.NAMED), Condition.OneOf.NAMED));

  /** The least probability that the model takes the word for what happened. */
  private static final double SURE = 0.8;

  /** From which probability on it is worth saying that a trigger is left out. */
  private static final double LIKELY = 0.5;

  private static final Roles OF_VERB = new Roles(List.of("subj"), List.of("obj"), List.of());
  private static final Roles OF_NOUN = new Roles(List.of("own"), List.of("against"), List.of());

  private final List<EventMention> events;
  private final Words words;
  private final TriggerFinder listed;
  private final LightVerbs lightVerbs;

  /**
   * What is known of words.
   *
   * @param general verbs that tell too little to be an event of their own
   */
  record Words(
      EventLexicon lexicon, NearestTypes types, ReportingVerbs reporting, Set<String> general) {

    static Words load(EventLexicon lexicon, ReportingVerbs reporting) {
      Set<String> general =
          WordList.read("lexicon/general-verbs.tsv", 1).rows().stream()
              .map(List::getFirst)
              .collect(Collectors.toUnmodifiableSet());
      return new Words(lexicon, NearestTypes.load(lexicon), reporting, general);
    }

    /** In a report on sport an unlisted word tells of the game, whatever it is like. */
    Words ofSport() {
      return new Words(lexicon, NearestTypes.none(), reporting, general);
    }
  }

  UnlistedTriggers(
      AnnotatedArticle article, Words words, TriggerFinder listed, LightVerbs lightVerbs) {
    this.events =
        article.mentions(EventMention.class).stream()
            .filter(event -> event.reading().ecb() >= LIKELY)
            .toList();
    this.words = words;
    this.listed = listed;
    this.lightVerbs = lightVerbs;
  }

  private static boolean happens(EventReading reading) {
    EventFacets.Kind kind = reading.facets().kind();
    return reading.ecb() >= SURE
        && (kind == EventFacets.Kind.OCCURRENCE || kind == EventFacets.Kind.I_ACTION);
  }

  /** The triggers of a sentence in text order, and the model's that are none. */
  record Sifted(List<Trigger> triggers, List<LeftOut> leftOut) {

    Sifted {
      triggers = List.copyOf(triggers);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** All triggers of a sentence, given those that the lexicon lists. */
  Sifted with(List<Trigger> found, ParsedSentence sentence) {
    List<Trigger> triggers = new ArrayList<>(found);
    List<LeftOut> leftOut = new ArrayList<>();
    for (EventMention event : events) {
      if (sentence.span().contains(event.span())
          && found.stream().noneMatch(t -> t.span().overlaps(event.span()))) {
        Optional<Trigger> other =
            trigger(event, sentence).filter(trigger -> !isSaid(trigger.frame(), found));
        other.ifPresentOrElse(
            triggers::add,
            () -> leftOut.add(new LeftOut(event.span(), why(event, found, sentence))));
      }
    }
    triggers.sort(Comparator.comparing(Trigger::span));
    return new Sifted(triggers, leftOut);
  }

  /** "held talks", "launched an attack": the noun says what the verb does. */
  private static boolean isSaid(Frame other, List<Trigger> found) {
    return other instanceof Frame.OfVerb verb
        && found.stream()
            .anyMatch(trigger ->
                trigger instanceof Trigger.OfNoun noun
                    && noun.frame().light().filter(verb.clause()::equals).isPresent());
  }

  private Optional<Trigger> trigger(EventMention event, ParsedSentence sentence) {
    if (!happens(event.reading())) {
      return Optional.empty();
    }
    Optional<Frame.OfVerb> act = act(event, sentence).filter(this::isOwnAct);
    return act.isPresent() ? verb(event, act.get()) : noun(event, sentence);
  }

  private static Optional<Frame.OfVerb> act(EventMention event, ParsedSentence sentence) {
    return sentence.clauses().stream()
        .filter(clause -> sentence.head(clause).span().equals(event.span()))
        .map(clause -> new Frame.OfVerb(sentence, clause))
        .findFirst();
  }

  private static Optional<NounPhrase> thing(EventMention event, ParsedSentence sentence) {
    return sentence.nouns().stream()
        .filter(noun -> sentence.head(noun).span().equals(event.span()))
        .filter(noun -> sentence.head(noun).isNoun())
        .findFirst();
  }

  /** Why a trigger that the lexicon does not list is none. */
  private Why why(EventMention event, List<Trigger> found, ParsedSentence sentence) {
    Optional<Frame.OfVerb> act =
        act(event, sentence).filter(verb -> sentence.head(verb.clause()).isVerb());
    Optional<Why> ofWord =
        act.isPresent()
            ? ofVerb(act.get(), found)
            : thing(event, sentence).flatMap(noun -> ofNoun(noun, sentence));
    return ofWord
        .or(() -> ofReading(event.reading()))
        .orElseGet(() -> act.map(this::ofAct).orElse(Why.Plain.UNLISTED));
  }

  private Optional<Why> ofVerb(Frame.OfVerb frame, List<Trigger> found) {
    if (isSaid(frame, found)) {
      return Optional.of(Why.Plain.SAID_BY_OTHER);
    }
    return words.reporting.knows(frame.sentence().head(frame.clause()).lemma())
        ? Optional.of(Why.Plain.REPORTS)
        : unmet(frame);
  }

  /** Of a verb that happens, but is like no other. */
  private Why ofAct(Frame.OfVerb frame) {
    if (words.general.contains(frame.sentence().head(frame.clause()).lemma())) {
      return Why.Plain.GENERAL;
    }
    return isOwnAct(frame) ? Why.Plain.NOT_DONE_BY_NAME : Why.Plain.OF_ANOTHER;
  }

  private Optional<Why> ofNoun(NounPhrase noun, ParsedSentence sentence) {
    return listed.isInName(sentence.head(noun))
        ? Optional.of(Why.Plain.IN_NAME)
        : unmet(lightVerbs.frame(noun, sentence));
  }

  /** The conditions that keep the lexicon's lines from holding; of a noun also its verb. */
  private Optional<Why> unmet(Frame frame) {
    List<UnmetEntry> entries = unmetEntries(frame);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    boolean holds = entries.stream().anyMatch(entry -> entry.conditions().isEmpty());
    return Optional.of(holds ? Why.Plain.SAID_BY_OTHER : new Why.Unmet(entries));
  }

  private List<UnmetEntry> unmetEntries(Frame frame) {
    return listed.entries(frame).stream()
        .map(entry -> new UnmetEntry(entry, listed.unmet(entry, frame)))
        .toList();
  }

  private static Optional<Why> ofReading(EventReading reading) {
    if (happens(reading)) {
      return Optional.empty();
    }
    return Optional.of(
        reading.ecb() < SURE ? Why.Plain.UNSURE : new Why.NoHappening(reading.facets().kind()));
  }

  private boolean isOwnAct(Frame.OfVerb frame) {
    Word head = frame.sentence().head(frame.clause());
    return head.isVerb()
        && head.xpos().startsWith("VB")
        && !words.general.contains(head.lemma())
        && !words.reporting.knows(head.lemma())
        && frame.governed().findAny().isEmpty();
  }

  private Optional<Trigger> verb(EventMention event, Frame.OfVerb frame) {
    Word head = frame.sentence().head(frame.clause());
    Optional<Typing.Alike> alike =
        words.lexicon.verbs(head).isEmpty()
            ? words.types.of(event.reading().state())
            : Optional.empty();
    LexiconEntry entry =
        new LexiconEntry(
            Stream.of(head.lemma(), frame.clause().verb().particleForm())
                .filter(word -> !word.isEmpty())
                .toList(),
            Kind.VERB,
            alike.map(UnlistedTriggers::type).orElse(OTHER),
            OF_VERB,
            alike.isPresent() ? List.of() : DONE_BY_NAME,
            "",
            0);
    Typing typing =
        alike.<Typing>map(known -> known).orElseGet(() -> new Typing.Unlisted(unmetEntries(frame)));
    boolean told = alike.isPresent() || (isToldOf(frame) && !isHabit(frame.clause(), head));
    return told && listed.holds(entry, frame)
        ? Optional.of(new Trigger.OfVerb(entry, frame, event.span(), typing))
        : Optional.empty();
  }

  /**
   * The clause has a tense, and a subject of its own or one it shares: of aims and circumstances
   * ("came to win", "winning") the reader must guess who acts.
   */
  private static boolean isToldOf(Frame.OfVerb frame) {
    ParsedSentence sentence = frame.sentence();
    Clause clause = frame.clause();
    int verb = clause.verb().head();
    int above = sentence.heads().get(verb);
    boolean own =
        clause.subjects().stream()
            .map(NounPhrase::head)
            .anyMatch(subject -> {
              int head = sentence.heads().get(subject);
              return head == verb || head == above || subject == above;
            });
    return clause.verb().is(Form.FINITE) && (clause.verb().passive() || own);
  }

  /** "operates four flights", "consumes oil": what somebody does over and over. */
  private static boolean isHabit(Clause clause, Word head) {
    boolean present = head.xpos().equals("VBZ") || head.xpos().equals("VBP");
    return present && clause.verb().inflection().tense() == Tense.PRESENT;
  }

  private Optional<Trigger> noun(EventMention event, ParsedSentence sentence) {
    return thing(event, sentence)
        .filter(noun -> words.lexicon.nouns(sentence.head(noun)).isEmpty())
        .flatMap(noun ->
            words.types.of(event.reading().state()).map(like -> noun(event, like, noun, sentence)));
  }

  private Trigger noun(
      EventMention event, Typing.Alike like, NounPhrase noun, ParsedSentence sentence) {
    List<String> lemma = List.of(sentence.head(noun).lemma());
    LexiconEntry entry = new LexiconEntry(lemma, Kind.NOUN, type(like), OF_NOUN, List.of(), "", 0);
    return new Trigger.OfNoun(entry, lightVerbs.frame(noun, sentence), event.span(), like);
  }

  /** That of the words like it, without a mode. */
  private static EventType type(Typing.Alike like) {
    return new EventType(like.type(), Optional.empty());
  }
}
