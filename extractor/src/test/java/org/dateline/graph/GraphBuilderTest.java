package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.read.Article;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Event;
import org.dateline.resolve.Figure;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GraphBuilderTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/dateline/graph/talks.ttl");

  private final GraphBuilder builder =
      new GraphBuilder(GraphBuilder.LOCAL, new Run("0.1.0", "names-1"));
  private final GraphWriter writer = new GraphWriter(GraphBuilder.LOCAL);

  /** With -Dgoldens=rewrite the golden is written anew; then review the difference. */
  @Test
  void statesTheFactsOfAnArticle() throws IOException {
    ArticleGraph graph = builder.build(Talks.facts());
    String turtle = writer.print(graph, GraphFormat.TURTLE);
    if ("rewrite".equals(System.getProperty("goldens"))) {
      Files.writeString(GOLDEN, turtle);
    }
    Graph golden = RDFParser.source(GOLDEN).toGraph();
    assertThat(graph.triples().isIsomorphicWith(golden)).as(turtle).isTrue();
  }

  @Test
  void conformsToTheShapes() {
    assertThat(new ShapeCheck().check(build(Talks.facts()))).isEmpty();
  }

  @Test
  void conformsWithoutAnyMetadata() {
    Article bare =
        new Article(
            "x",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            URI.create("file:///x"),
            Talks.TEXT,
            Talks.article().alignment());
    assertThat(new ShapeCheck().check(build(Talks.facts(bare)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void sameFactsGiveTheSameBytes(GraphFormat format) {
    String once = writer.print(builder.build(Talks.facts()), format);
    String again = writer.print(builder.build(Talks.facts()), format);
    assertThat(again).isEqualTo(once);
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void everySyntaxReadsBackAsTheSameGraph(GraphFormat format) {
    ArticleGraph graph = builder.build(Talks.facts());
    DatasetGraph read = read(writer.print(graph, format), format);
    Graph triples =
        format == GraphFormat.TURTLE ? read.getDefaultGraph() : read.getGraph(graph.name());
    assertThat(triples.isIsomorphicWith(graph.triples())).isTrue();
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(build(Talks.facts()).stream())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @Test
  void offsetsInCodePointsGiveBackTheWordsBehindAnEmoji() {
    Graph graph = build(Talks.facts());
    List<Node> words =
        graph.find(Node.ANY, Terms.ANCHOR_OF, Node.ANY).mapWith(Triple::getSubject).toList();
    assertThat(words).hasSizeGreaterThan(10);
    assertThat(words)
        .allSatisfy(mention -> {
          int begin = number(graph, mention, Terms.BEGIN_INDEX);
          int end = number(graph, mention, Terms.END_INDEX);
          int[] points = Talks.TEXT.codePoints().skip(begin).limit(end - begin).toArray();
          assertThat(new String(points, 0, points.length))
              .isEqualTo(object(graph, mention, Terms.ANCHOR_OF).getLiteralLexicalForm());
        });
  }

  @Test
  void writesSuperPropertiesSoThatNobodyNeedsAReasoner() {
    Graph graph = build(Talks.facts());
    Set<Node> actors = objects(graph, Terms.ACTOR, Terms.RECIPIENT);
    assertThat(objects(graph, Terms.HAS_ACTOR)).isEqualTo(actors);
    assertThat(objects(graph, Terms.MENTIONS)).containsAll(actors);
  }

  @Test
  void anEventNobodyIsQuotedOnIsTheAgencysReport() {
    Graph graph = build(Talks.facts());
    Node urging = labelled(graph, "Benjamin Netanyahu: urge → Hamas");
    Node claim = graph.find(Node.ANY, Terms.CLAIMS, urging).next().getSubject();
    Node source = object(graph, claim, Terms.ATTRIBUTED_TO);
    assertThat(object(graph, source, RDFS.Nodes.label).getLiteralLexicalForm())
        .isEqualTo("Coast Press");
  }

  @Test
  void aClaimTellsWhoPassesItOnAndHowItsFiguresAreMeant() {
    ArticleFacts facts = Talks.facts();
    Claim said = facts.claims().get(1);
    Actor relay =
        facts.entities().stream().flatMap(GraphBuilderTest::netanyahu).findFirst().orElseThrow();
    Span words = new Span(Talks.TEXT.indexOf("two"), Talks.TEXT.indexOf("two") + 3);
    Claim claim =
        new Claim(
            said.event(),
            said.source(),
            Optional.of(relay),
            said.polarity(),
            said.certainty(),
            List.of(new Figure(Figure.Kind.AFFECTED, 2, Figure.Bound.MORE_THAN, words)),
            said.evidence());
    Graph graph =
        build(
            new ArticleFacts(
                facts.article(),
                facts.entities(),
                facts.times(),
                facts.events(),
                List.of(claim),
                facts.predicates(),
                facts.leftOut()));

    Node node = graph.find(Node.ANY, Terms.QUOTED_FROM, Node.ANY).next().getSubject();
    assertThat(number(graph, node, Terms.own("affected"))).isEqualTo(2);
    assertThat(number(graph, node, Terms.own("affectedAtLeast"))).isEqualTo(3);
    assertThat(objects(graph, Terms.own("affectedAtMost"))).isEmpty();
    assertThat(new ShapeCheck().check(graph)).isEmpty();
  }

  private static Stream<Actor> netanyahu(Entity entity) {
    return entity instanceof Person person ? Stream.of(person) : Stream.empty();
  }

  @Test
  void copiesOfATextAreTwoArticlesOfOneStoryWithTheSameEvents() {
    Article copy = Talks.article("Talks in Gaza", Optional.of("Mirror"), Talks.TEXT);
    Graph one = build(Talks.facts());
    Graph other = build(Talks.facts(copy));
    assertThat(instances(other, Terms.NEWS_ARTICLE))
        .isNotEqualTo(instances(one, Terms.NEWS_ARTICLE));
    assertThat(instances(other, Terms.STORY_CLASS)).isEqualTo(instances(one, Terms.STORY_CLASS));
    assertThat(instances(other, Terms.EVENT)).isEqualTo(instances(one, Terms.EVENT));
  }

  @Test
  void onlyEventsThatTheirFactsTellApartMeetAcrossStories() {
    Article rewritten =
        Talks.article("Talks held", Optional.of("Mirror"), "There was news. " + Talks.TEXT);
    Graph one = build(Talks.facts());
    Graph other = build(Talks.facts(rewritten));
    Set<Node> shared = instances(one, Terms.EVENT);
    shared.retainAll(instances(other, Terms.EVENT));
    assertThat(shared).containsExactly(labelled(one, "Israel, United States: meet (Rafah)"));
  }

  @Test
  void aLoneSurnameIsSomebodyElseInAnotherStory() {
    Article other = Talks.article("Talks", Optional.empty(), "There was news. " + Talks.TEXT);
    assertThat(labelled(build(Talks.facts(other)), "Cohen"))
        .isNotEqualTo(labelled(build(Talks.facts()), "Cohen"));
  }

  @Test
  void eventsThatAnArticleTellsApartStayApart() {
    ArticleFacts facts = Talks.facts();
    Event meeting = facts.events().getFirst();
    Event another =
        new Event(
            meeting.type(),
            meeting.mode(),
            meeting.realis(),
            meeting.participants(),
            meeting.place(),
            meeting.date(),
            List.of(facts.events().get(1).evidence().getFirst()).stream()
                .map(talk ->
                    new Event.Evidence(talk.trigger(), "meet", talk.sentence(), talk.reasons()))
                .toList());
    ArticleFacts both =
        new ArticleFacts(
            facts.article(),
            facts.entities(),
            facts.times(),
            List.of(meeting, another),
            List.of(),
            List.of(),
            List.of());
    assertThat(instances(build(both), Terms.EVENT)).hasSize(2);
  }

  @Test
  void theWebAddressIsTheIdentityOfAnArticle() {
    assertThat(
            instances(build(Talks.facts(onTheWeb("https://n.example/1", "A"))), Terms.NEWS_ARTICLE))
        .isNotEqualTo(
            instances(
                build(Talks.facts(onTheWeb("https://n.example/2", "A"))), Terms.NEWS_ARTICLE));
  }

  @Test
  void aBaseWithoutASlashIsRefused() {
    URI base = URI.create("http://localhost:3030");
    Run run = new Run("0.1.0", "names-1");
    assertThatThrownBy(() -> new GraphBuilder(base, run)).hasMessageContaining("ends with a slash");
  }

  private static Article onTheWeb(String url, String headline) {
    Article article = Talks.article();
    return new Article(
        article.id(),
        headline,
        article.published(),
        article.publisher(),
        article.agency(),
        article.dateline(),
        URI.create(url),
        article.text(),
        article.alignment());
  }

  private Graph build(ArticleFacts facts) {
    return builder.build(facts).triples();
  }

  private static DatasetGraph read(String text, GraphFormat format) {
    Lang lang =
        switch (format) {
          case TURTLE -> Lang.TURTLE;
          case TRIG -> Lang.TRIG;
          case NQUADS -> Lang.NQUADS;
          case JSONLD -> Lang.JSONLD11;
        };
    return RDFParser.create().source(new StringReader(text)).lang(lang).toDatasetGraph();
  }

  private static Node labelled(Graph graph, String label) {
    return graph
        .find(Node.ANY, RDFS.Nodes.label, Node.ANY)
        .filterKeep(triple -> triple.getObject().getLiteralLexicalForm().equals(label))
        .next()
        .getSubject();
  }

  private static Set<Node> instances(Graph graph, Node type) {
    return graph.find(Node.ANY, RDF.Nodes.type, type).mapWith(Triple::getSubject).toSet();
  }

  private static Set<Node> objects(Graph graph, Node... properties) {
    return Stream.of(properties)
        .flatMap(property -> graph.find(Node.ANY, property, Node.ANY).toList().stream())
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }

  private static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(object(graph, subject, property).getLiteralLexicalForm());
  }
}
