package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.annotate.Modifier;
import org.dateline.annotate.Timex.Direction;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.TimeReference.Basis;
import org.dateline.text.Alignment;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

/** What the graph says of the date of "He resigned a week after the vote on Monday." */
final class TimeTriplesTest {

  private static final String TEXT = "He resigned a week after the vote on Monday.";
  private static final DateValue YEAR = new DateValue.InYear(Year.of(2009));

  @Test
  void anEventIsSoFarFromTheEventItIsCountedFrom() {
    Basis fromVote = new Basis.FromEvent(span("vote"), Direction.FUTURE);
    Graph graph = graph(time("P1W", Optional.empty(), Optional.empty(), fromVote));
    Node vote = graph.find(Node.ANY, Terms.DATE_ANCHOR, Node.ANY).next().getObject();
    assertThat(graph.contains(vote, Terms.EVENT_TYPE, Terms.type("ELECT"))).isTrue();
    assertThat(value(graph, Terms.DATE_OFFSET)).isEqualTo("P7D");
  }

  @Test
  void whatComesBeforeAnEventIsSoFarBelowNought() {
    Basis fromVote = new Basis.FromEvent(span("vote"), Direction.PAST);
    assertThat(
            value(
                graph(time("P1W", Optional.empty(), Optional.empty(), fromVote)),
                Terms.DATE_OFFSET))
        .isEqualTo("-P7D");
  }

  @Test
  void anAnchorThatIsNoEventIsItsWords() {
    Basis fromMonday = new Basis.FromDate(span("Monday"));
    Graph graph = graph(time("2009", Optional.empty(), Optional.of(YEAR), fromMonday));
    Node words = graph.find(Node.ANY, Terms.DATE_ANCHOR, Node.ANY).next().getObject();
    assertThat(graph.contains(words, Terms.ANCHOR_OF, literal("Monday"))).isTrue();
  }

  @Test
  void whatLiesBeforeAYearHasOnlyALatestEnd() {
    Graph graph =
        graph(
            time(
                "2009",
                Optional.of(Modifier.BEFORE),
                Optional.of(YEAR),
                new Basis.FromPublication()));
    assertThat(value(graph, Terms.LATEST_END)).isEqualTo("2009-12-31");
    assertThat(graph.contains(Node.ANY, Terms.EARLIEST_BEGIN, Node.ANY)).isFalse();
    assertThat(value(graph, Terms.DATE_MODIFIER)).isEqualTo("before");
  }

  @Test
  void whatGoesOnHasBegunByThenAndDidNotEndBefore() {
    DateValue day = new DateValue.Day(LocalDate.of(2024, 4, 2));
    Graph graph =
        graph(time("2024-04-02", Optional.empty(), Optional.of(day), new Basis.Present()));
    assertThat(value(graph, Terms.LATEST_BEGIN)).isEqualTo("2024-04-02");
    assertThat(value(graph, Terms.EARLIEST_END)).isEqualTo("2024-04-02");
    assertThat(graph.contains(Node.ANY, Terms.BEGIN, Node.ANY)).isFalse();
    assertThat(value(graph, Terms.DATE_BASIS)).isEqualTo("publicationDate");
  }

  @Test
  void aTimeOfDayIsStatedOnlyInItsZone() {
    LocalDateTime noon = LocalDateTime.of(2024, 7, 1, 12, 0);
    ZoneId newYork = ZoneId.of("America/New_York");
    assertThat(value(graph(at(noon, Optional.of(newYork))), Terms.TIME_STAMP))
        .isEqualTo("2024-07-01T12:00:00-04:00");
    assertThat(graph(at(noon, Optional.empty())).contains(Node.ANY, Terms.TIME_STAMP, Node.ANY))
        .isFalse();
  }

  @Test
  void theArticleSaysWhereItsDateWasFoundAndItsTime() {
    Graph graph = graph(time("2009", Optional.empty(), Optional.of(YEAR), new Basis.Explicit()));
    assertThat(value(graph, Terms.DATE_PUBLISHED)).isEqualTo("2024-04-02");
    assertThat(value(graph, Terms.DATE_SOURCE)).isEqualTo("metadata");
    assertThat(value(graph, Terms.ISSUED)).isEqualTo("2024-04-02T14:30:00+02:00");
  }

  private static TimeReference at(LocalDateTime time, Optional<ZoneId> zone) {
    return time(
        "2024-07-01T12:00",
        Optional.empty(),
        Optional.of(new DateValue.Minute(time, zone)),
        new Basis.FromPublication());
  }

  private static TimeReference time(
      String value, Optional<Modifier> modifier, Optional<DateValue> date, Basis basis) {
    return new TimeReference(span("a week"), TimeReference.Type.DATE, value, modifier, date, basis);
  }

  /** The checked graph of an article whose resignation has the date. */
  private static Graph graph(TimeReference date) {
    ArticleFacts facts =
        new ArticleFacts(
            article(),
            List.of(),
            List.of(date),
            List.of(
                event("AGREE", "resigned", Optional.of(date)),
                event("ELECT", "vote", Optional.empty())),
            List.of(),
            List.of(),
            List.of());
    Graph graph =
        new GraphBuilder(GraphBuilder.LOCAL, new Run("0.1.0", "none")).build(facts).triples();
    assertThat(new ShapeCheck().check(graph)).isEmpty();
    return graph;
  }

  private static Event event(String type, String trigger, Optional<TimeReference> date) {
    return new Event(
        type,
        Optional.empty(),
        Realis.ACTUAL,
        List.of(),
        Optional.empty(),
        date,
        List.of(
            new Evidence(span(trigger), trigger, new Span(0, TEXT.length()), Talks.NO_REASONS)));
  }

  private static Article article() {
    PublicationDate published =
        new PublicationDate(
            LocalDate.of(2024, 4, 2),
            Optional.of(LocalTime.of(14, 30)),
            Optional.of(ZoneOffset.ofHours(2)),
            PublicationDate.Basis.METADATA);
    return new Article(
        "a.txt",
        "He resigned",
        Optional.of(published),
        Optional.of("Harbour Times"),
        Optional.empty(),
        Optional.empty(),
        URI.create("file:///a.txt"),
        TEXT,
        Alignment.identity(TEXT));
  }

  private static String value(Graph graph, Node property) {
    return graph.find(Node.ANY, property, Node.ANY).next().getObject().getLiteralLexicalForm();
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
