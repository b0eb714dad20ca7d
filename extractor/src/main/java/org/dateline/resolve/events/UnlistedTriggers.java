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
import org.dateline.resolve.events.LexiconEntry.EventType;
import org.dateline.resolve.events.LexiconEntry.Kind;
import org.dateline.resolve.events.LexiconEntry.Roles;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/**
 * Triggers that the language model finds and the lexicon does not list: of the type of the words
 * like them, else, of a verb, of type OTHER. States, perceptions, speech and phases of events are
 * none, nor is a verb that says something of another event ("tried to leave").
 */
final class UnlistedTriggers {

  static final String OTHER = "OTHER";

  /** The least probability that the model takes the word for what happened. */
  private static final double SURE = 0.8;

  private static final Roles OF_VERB = new Roles(List.of("subj"), List.of("obj"), List.of());
  private static final Roles OF_NOUN = new Roles(List.of("own"), List.of("against"), List.of());

  private final List<EventMention> events;
  private final Words words;
  private final TriggerFinder listed;

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

  UnlistedTriggers(AnnotatedArticle article, Words words, TriggerFinder listed) {
    this.events =
        article.mentions().stream()
            .filter(EventMention.class::isInstance)
            .map(EventMention.class::cast)
            .filter(event -> happens(event.reading()))
            .toList();
    this.words = words;
    this.listed = listed;
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
    Span span = event.span();
    Optional<Trigger> verb =
        sentence.clauses().stream()
            .filter(clause -> sentence.head(clause).span().equals(span))
            .filter(clause -> isOwnAct(new Frame.OfVerb(sentence, clause)))
            .findFirst()
            .map(clause -> verb(event, clause, sentence));
    return verb.or(() ->
        sentence.nouns().stream()
            .filter(noun -> sentence.head(noun).span().equals(span))
            .filter(noun -> sentence.head(noun).isNoun())
            .findFirst()
            .flatMap(noun -> noun(event, noun, sentence)));
  }

  private boolean isOwnAct(Frame.OfVerb frame) {
    Word head = frame.sentence().head(frame.clause());
    return head.isVerb()
        && !words.general.contains(head.lemma())
        && !words.reporting.knows(head.lemma())
        && frame.governed().findAny().isEmpty();
  }

  private Trigger verb(EventMention event, Clause clause, ParsedSentence sentence) {
    Word head = sentence.head(clause);
    EventType type =
        Optional.of(event.reading().state())
            .filter(state -> words.lexicon.verbs(head).isEmpty())
            .flatMap(words.types::of)
            .orElse(new EventType(OTHER, Optional.empty()));
    List<String> verb =
        Stream.of(head.lemma(), clause.verb().particleForm()).filter(w -> !w.isEmpty()).toList();
    LexiconEntry entry = new LexiconEntry(verb, Kind.VERB, type, OF_VERB, List.of(), "");
    return new Trigger.OfVerb(entry, new Frame.OfVerb(sentence, clause), event.span());
  }

  private Optional<Trigger> noun(EventMention event, NounPhrase noun, ParsedSentence sentence) {
    Word head = sentence.head(noun);
    return Optional.of(event.reading().state())
        .filter(state -> words.lexicon.nouns(head).isEmpty())
        .flatMap(words.types::of)
        .map(type ->
            new LexiconEntry(List.of(head.lemma()), Kind.NOUN, type, OF_NOUN, List.of(), ""))
        .map(entry -> new Trigger.OfNoun(entry, listed.frame(noun, sentence), event.span()));
  }
}
