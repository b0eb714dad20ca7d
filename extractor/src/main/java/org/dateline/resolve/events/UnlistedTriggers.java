package org.dateline.resolve.events;

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
import org.dateline.resolve.WordList;
import org.dateline.resolve.claims.ReportingVerbs;
import org.dateline.resolve.events.LexiconEntry.Condition;
import org.dateline.resolve.events.LexiconEntry.EventType;
import org.dateline.resolve.events.LexiconEntry.Kind;
import org.dateline.resolve.events.LexiconEntry.Roles;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.VerbGroup;
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
      List.of(new Condition.OneOf("subj", List.of(Condition.OneOf.NAMED)));

  /** The least probability that the model takes the word for what happened. */
  private static final double SURE = 0.8;

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
  }

  UnlistedTriggers(
      AnnotatedArticle article, Words words, TriggerFinder listed, LightVerbs lightVerbs) {
    this.events =
        article.mentions(EventMention.class).stream()
            .filter(event -> happens(event.reading()))
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

  /** All triggers of a sentence in text order, given those that the lexicon lists. */
  List<Trigger> with(List<Trigger> found, ParsedSentence sentence) {
    Stream<Trigger> others =
        events.stream()
            .filter(event -> sentence.span().contains(event.span()))
            .filter(event -> found.stream().noneMatch(t -> t.span().overlaps(event.span())))
            .flatMap(event -> trigger(event, sentence).stream())
            .filter(other -> !isSaid(other, found));
    return Stream.concat(found.stream(), others)
        .sorted(Comparator.comparing(Trigger::span))
        .toList();
  }

  /** "held talks", "launched an attack": the noun says what the verb does. */
  private static boolean isSaid(Trigger other, List<Trigger> found) {
    return other instanceof Trigger.OfVerb verb
        && found.stream()
            .anyMatch(trigger ->
                trigger instanceof Trigger.OfNoun noun
                    && noun.frame().light().filter(verb.clause()::equals).isPresent());
  }

  private Optional<Trigger> trigger(EventMention event, ParsedSentence sentence) {
    Optional<Frame.OfVerb> act =
        sentence.clauses().stream()
            .filter(clause -> sentence.head(clause).span().equals(event.span()))
            .map(clause -> new Frame.OfVerb(sentence, clause))
            .filter(this::isOwnAct)
            .findFirst();
    return act.isPresent() ? verb(event, act.get()) : noun(event, sentence);
  }

  private boolean isOwnAct(Frame.OfVerb frame) {
    Word head = frame.sentence().head(frame.clause());
    return head.isVerb()
        && !words.general.contains(head.lemma())
        && !words.reporting.knows(head.lemma())
        && frame.governed().findAny().isEmpty();
  }

  private Optional<Trigger> verb(EventMention event, Frame.OfVerb frame) {
    Word head = frame.sentence().head(frame.clause());
    Optional<EventType> type =
        words.lexicon.verbs(head).isEmpty()
            ? words.types.of(event.reading().state())
            : Optional.empty();
    LexiconEntry entry =
        new LexiconEntry(
            Stream.of(head.lemma(), frame.clause().verb().particleForm())
                .filter(word -> !word.isEmpty())
                .toList(),
            Kind.VERB,
            type.orElse(OTHER),
            OF_VERB,
            type.isPresent() ? List.of() : DONE_BY_NAME,
            "");
    boolean told = type.isPresent() || isToldOf(frame);
    return told && listed.holds(entry, frame)
        ? Optional.of(new Trigger.OfVerb(entry, frame, event.span()))
        : Optional.empty();
  }

  /**
   * The clause has a tense, and a subject of its own or one it shares: of aims and circumstances
   * ("came to win", "winning") the reader must guess who acts.
   */
  private static boolean isToldOf(Frame.OfVerb frame) {
    ParsedSentence sentence = frame.sentence();
    int verb = frame.clause().verb().head();
    return frame.clause().verb().is(VerbGroup.Form.FINITE)
        && (frame.clause().verb().passive()
            || frame.clause().subjects().stream()
                .map(noun -> sentence.heads().get(noun.head()))
                .anyMatch(head -> head == verb || head.equals(sentence.heads().get(verb))));
  }

  private Optional<Trigger> noun(EventMention event, ParsedSentence sentence) {
    return sentence.nouns().stream()
        .filter(noun -> sentence.head(noun).span().equals(event.span()))
        .filter(noun -> sentence.head(noun).isNoun())
        .filter(noun -> words.lexicon.nouns(sentence.head(noun)).isEmpty())
        .findFirst()
        .flatMap(noun ->
            words.types.of(event.reading().state()).map(type -> noun(event, type, noun, sentence)));
  }

  private Trigger noun(
      EventMention event, EventType type, NounPhrase noun, ParsedSentence sentence) {
    List<String> lemma = List.of(sentence.head(noun).lemma());
    LexiconEntry entry = new LexiconEntry(lemma, Kind.NOUN, type, OF_NOUN, List.of(), "");
    return new Trigger.OfNoun(entry, lightVerbs.frame(noun, sentence), event.span());
  }
}
