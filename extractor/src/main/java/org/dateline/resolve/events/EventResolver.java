package org.dateline.resolve.events;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.LeftOut;
import org.dateline.resolve.Predicate;
import org.dateline.resolve.SubEvent;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.WordList;
import org.dateline.resolve.claims.AttributionFinder;
import org.dateline.resolve.claims.Media;
import org.dateline.resolve.claims.ReportFinder;
import org.dateline.resolve.claims.ReportingVerbs;
import org.dateline.resolve.confidence.Confidence;
import org.dateline.resolve.confidence.Signs;
import org.dateline.resolve.coreference.Odds;
import org.dateline.resolve.coreference.Tellings;
import org.dateline.resolve.entities.SportsReport;
import org.dateline.resolve.events.EntityIndex.Mentioned;
import org.dateline.resolve.figures.FigureFinder;
import org.dateline.resolve.figures.FigureWords;
import org.dateline.resolve.figures.NumberReader;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.SentenceParser;
import org.dateline.resolve.sectors.Sectors;
import org.dateline.text.Span;

/**
 * Finds the events that an article reports and who says so. Holds word lists only: one resolver
 * serves many threads.
 */
public final class EventResolver {

  private final EventLexicon lexicon;
  private final EventLexicon lexiconOfSport;
  private final SportsReport.Recogniser sport;
  private final UnlistedTriggers.Words words;
  private final RealisCues cues;
  private final LightVerbs lightVerbs;
  private final AgentNouns agents;
  private final DescriptionNouns descriptions;
  private final ReportingVerbs reporting;
  private final ContextFinder contexts;
  private final Sectors sectors;
  private final Media media;
  private final FigureWords figureWords;
  private final NumberReader numbers;
  private final PlaceFinder.Words placeWords;
  private final Set<String> documents;
  private final LexicalKnowledge knowledge;
  private final Odds odds;
  private final Confidence confidence;

  private EventResolver(EventLexicon lexicon, RealisCues cues) {
    this.lexicon = lexicon;
    this.lexiconOfSport = lexicon.without(gameWords());
    this.sport = SportsReport.recogniser();
    this.cues = cues;
    this.lightVerbs = LightVerbs.load();
    this.agents = AgentNouns.load();
    this.descriptions = DescriptionNouns.load();
    this.reporting = ReportingVerbs.load();
    this.contexts = ContextFinder.load();
    this.sectors = Sectors.load();
    this.media = Media.load();
    this.figureWords = FigureWords.load();
    this.numbers = NumberReader.load();
    this.placeWords = PlaceFinder.Words.load();
    this.documents = ArticleSpeakers.documentNouns();
    this.words = UnlistedTriggers.Words.load(lexicon, reporting);
    this.knowledge = new LexicalKnowledge(agents, cues, reporting);
    this.odds = Odds.within();
    this.confidence = Confidence.load();
  }

  /** Words that tell of the game in a report on sport. */
  private static Set<String> gameWords() {
    return WordList.read("lexicon/game-words.tsv", 3).rows().stream()
        .map(row -> row.get(0) + " " + row.get(1))
        .collect(Collectors.toUnmodifiableSet());
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
   * @param subEvents events told as part of another
   */
  public record Reported(
      List<Event> events,
      List<Claim> claims,
      List<Unnamed> unnamed,
      List<Predicate> predicates,
      List<LeftOut> leftOut,
      List<SubEvent> subEvents) {

    public Reported {
      events = List.copyOf(events);
      claims = List.copyOf(claims);
      unnamed = List.copyOf(unnamed);
      predicates = List.copyOf(predicates);
      leftOut = List.copyOf(leftOut);
      subEvents = List.copyOf(subEvents);
    }

    /** The same without the events that are read with less confidence. */
    public Reported surer(double least) {
      Set<Event> doubtful =
          events.stream()
              .filter(event -> event.confidence() < least)
              .collect(Collectors.toUnmodifiableSet());
      List<Event> sure = events.stream().filter(event -> !doubtful.contains(event)).toList();
      List<Claim> its = claims.stream().filter(claim -> !doubtful.contains(claim.event())).toList();
      return new Reported(
          sure,
          its,
          acting(sure, its, unnamed),
          predicates,
          Stream.concat(
                  leftOut.stream(),
                  events.stream().filter(doubtful::contains).flatMap(Reported::doubts))
              .sorted(Comparator.comparing(LeftOut::words))
              .toList(),
          subEvents.stream()
              .filter(sub -> !doubtful.contains(sub.part()) && !doubtful.contains(sub.whole()))
              .toList());
    }

    private static Stream<LeftOut> doubts(Event event) {
      LeftOut.Why why = new LeftOut.Why.Doubtful(event.confidence());
      return event.evidence().stream().map(evidence -> new LeftOut(evidence.trigger(), why));
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
    List<Mentioned> again = new KnownDescriptions(entities, index, descriptions).in(sentences);
    List<Unnamed> unnamed =
        new UnnamedActors(article.article().text(), index, agents, sectors)
            .in(sentences, new EntityIndex(List.of(), again));
    ActorFinder actors =
        new ActorFinder(index, agents, new EntityIndex(unnamed, again), media::isOne);
    ArticleEvents.Finders finders = finders(article, index, actors, times);
    ArticleEvents events = new ArticleEvents(finders);
    sentences.forEach(events::read);
    EventCoreference.Merged merged =
        events.merged(new EventCoreference(odds, new Tellings(article)));
    List<Claim> claims = finders.claims().claims(merged);
    return new Reported(
        merged.events(),
        claims,
        acting(merged.events(), claims, unnamed),
        events.predicates(),
        events.leftOut(),
        new SubEventFinder(events.telling()).subEvents(merged));
  }

  private ArticleEvents.Finders finders(
      AnnotatedArticle article, EntityIndex index, ActorFinder actors, List<TimeReference> times) {
    PlaceFinder places = new PlaceFinder(index, placeWords);
    DateFinder dates =
        new DateFinder(times, article.article().published().map(PublicationDate::day));
    Antecedents antecedents = new Antecedents(odds, new Tellings(article));
    boolean game = sport.isSport(article);
    EventLexicon senses = game ? lexiconOfSport : lexicon;
    TriggerFinder triggers =
        new TriggerFinder(senses, lightVerbs, new Fillers(actors, places), antecedents);
    OwnSide ownSide = new OwnSide(actors);
    GoverningCues above = new GoverningCues(cues);
    AttributionFinder attributions =
        new AttributionFinder(
            reporting, new ReportFinder(reporting, media, new ArticleSpeakers(actors, documents)));
    ClauseRealis realis = new ClauseRealis(new OwnRealis(cues, above, ownSide), above, ownSide);
    return new ArticleEvents.Finders(
        actors,
        places,
        triggers,
        new UnlistedTriggers(article, game ? words.ofSport() : words, triggers, lightVerbs),
        new PredicateFinder(article, lightVerbs, places, dates),
        new EventFinder(
            new ParticipantFinder(actors, index, cues, new FirstPerson(attributions)),
            places,
            dates,
            realis,
            new NounRealis(cues, above, realis),
            contexts,
            new Belief(confidence, new Signs.Finder(article))),
        antecedents,
        claims(attributions, actors));
  }

  private ClaimCollector claims(AttributionFinder attributions, ActorFinder actors) {
    return new ClaimCollector(
        attributions, new FigureFinder(figureWords, numbers, new ArticlePeople(actors, agents)));
  }

  /** Phrases of an article that stand again for named entities ("the company"), in text order. */
  public List<Mentioned> descriptions(
      AnnotatedArticle article, List<Entity> entities, List<TimeReference> times) {
    return new KnownDescriptions(entities, new EntityIndex(entities), descriptions)
        .in(parse(article, times));
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
