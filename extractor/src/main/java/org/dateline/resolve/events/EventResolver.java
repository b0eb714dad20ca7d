package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Figure;
import org.dateline.resolve.LeftOut;
import org.dateline.resolve.Predicate;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.claims.AttributionFinder;
import org.dateline.resolve.claims.Media;
import org.dateline.resolve.claims.ReportFinder;
import org.dateline.resolve.claims.ReportingVerbs;
import org.dateline.resolve.figures.FigureFinder;
import org.dateline.resolve.figures.FigureWords;
import org.dateline.resolve.figures.NumberReader;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.SentenceParser;
import org.dateline.text.Span;

/**
 * Finds the events that an article reports and who says so. Holds word lists only: one resolver
 * serves many threads.
 */
public final class EventResolver {

  private final EventLexicon lexicon;
  private final UnlistedTriggers.Words words;
  private final RealisCues cues;
  private final LightVerbs lightVerbs;
  private final AgentNouns agents;
  private final ReportingVerbs reporting;
  private final ContextFinder contexts;
  private final Media media;
  private final FigureWords figureWords;
  private final NumberReader numbers;
  private final Set<String> documents;
  private final LexicalKnowledge knowledge;

  private EventResolver(EventLexicon lexicon, RealisCues cues) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.lightVerbs = LightVerbs.load();
    this.agents = AgentNouns.load();
    this.reporting = ReportingVerbs.load();
    this.contexts = ContextFinder.load();
    this.media = Media.load();
    this.figureWords = FigureWords.load();
    this.numbers = NumberReader.load();
    this.documents = ArticleSpeakers.documentNouns();
    this.words = UnlistedTriggers.Words.load(lexicon, reporting);
    this.knowledge = new LexicalKnowledge(cues, reporting);
  }

  /** A resolver with the word lists of this jar. */
  public static EventResolver load() {
    return new EventResolver(EventLexicon.load(), RealisCues.load());
  }

  /**
   * Events in the order of their first mention, and at least one claim for each.
   *
   * @param unnamed who takes part or speaks without being named
   * @param predicates all triggers that the language model finds
   * @param leftOut triggers that tell none of the events, in text order
   */
  public record Reported(
      List<Event> events,
      List<Claim> claims,
      List<Unnamed> unnamed,
      List<Predicate> predicates,
      List<LeftOut> leftOut) {

    public Reported {
      events = List.copyOf(events);
      claims = List.copyOf(claims);
      unnamed = List.copyOf(unnamed);
      predicates = List.copyOf(predicates);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * Resolves the events of an article.
   *
   * @param entities with their mentions, in the article's text
   * @param times anchored time expressions, in the article's text
   */
  public Reported resolve(
      AnnotatedArticle article, List<Entity> entities, List<TimeReference> times) {
    EntityIndex index = new EntityIndex(entities);
    List<ParsedSentence> sentences = parse(article, times);
    List<Unnamed> unnamed =
        new UnnamedActors(article.article().text(), index, agents).in(sentences);
    ActorFinder actors = new ActorFinder(index, agents, unnamed);
    PlaceFinder places = new PlaceFinder(index);
    DateFinder dates = new DateFinder(times);
    EventFinder events =
        new EventFinder(new ParticipantFinder(actors, index, cues), places, dates, cues, contexts);
    TriggerFinder triggers = new TriggerFinder(lexicon, lightVerbs, actors, index);
    UnlistedTriggers unlisted = new UnlistedTriggers(article, words, triggers, lightVerbs);
    ArticleSpeakers speakers = new ArticleSpeakers(actors, documents);
    ClaimCollector claims =
        new ClaimCollector(
            new AttributionFinder(reporting, new ReportFinder(reporting, media, speakers)),
            new FigureFinder(figureWords, numbers, new ArticlePeople(actors, agents)));
    PredicateFinder grammar = new PredicateFinder(article, lightVerbs, places, dates);
    List<Predicate> predicates = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    List<Event> found = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      actors.read(sentence);
      List<Trigger> listed = triggers.triggers(sentence);
      predicates.addAll(grammar.in(sentence, listed));
      claims.read(sentence);
      UnlistedTriggers.Sifted sifted = unlisted.with(listed, sentence);
      leftOut.addAll(sifted.leftOut());
      for (Trigger trigger : sifted.triggers()) {
        List<Figure> figures = claims.figures(trigger);
        Optional<Event> event = events.event(trigger, figures);
        if (event.isPresent()) {
          found.add(event.get());
          claims.note(trigger, figures);
        } else {
          leftOut.add(new LeftOut(trigger.span(), LeftOut.Why.Plain.NOTHING_BESIDE));
        }
      }
    }
    EventCoreference.Merged merged = new EventCoreference().merge(found);
    List<Claim> made = claims.claims(merged);
    leftOut.sort(Comparator.comparing(LeftOut::words));
    return new Reported(
        merged.events(), made, acting(merged.events(), made, unnamed), predicates, leftOut);
  }

  private List<ParsedSentence> parse(AnnotatedArticle article, List<TimeReference> times) {
    SentenceParser parser = new SentenceParser(article.article().text(), knowledge);
    List<Span> timeSpans = times.stream().map(TimeReference::span).toList();
    return article.sentences().stream().map(sentence -> parser.parse(sentence, timeSpans)).toList();
  }

  private static List<Unnamed> acting(
      List<Event> events, List<Claim> claims, List<Unnamed> unnamed) {
    Set<Actor> acting =
        Stream.concat(
                events.stream()
                    .flatMap(event -> event.participants().stream())
                    .map(Participant::actor),
                claims.stream().flatMap(claim -> claim.speakers().stream()))
            .collect(Collectors.toSet());
    return unnamed.stream().filter(acting::contains).toList();
  }
}
