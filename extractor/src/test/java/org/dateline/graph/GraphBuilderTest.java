package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.graph.Nodes.labelled;
import static org.dateline.graph.Nodes.number;
import static org.dateline.graph.Nodes.object;
import static org.dateline.graph.Nodes.objects;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.read.Article;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Figure;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class GraphBuilderTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/dateline/graph/talks.ttl");

  private final GraphBuilder builder =
      new GraphBuilder(GraphBuilder.LOCAL, new Run("0.1.0", "names-1"));

  /**
   * Run with {@code -Ddateline.rewrite=true} to write the golden anew, and review the difference.
   */
  @Test
  void statesTheFactsOfAnArticle() throws IOException {
    ArticleGraph graph = builder.build(Talks.facts());
    String turtle = new GraphWriter(GraphBuilder.LOCAL).print(graph, GraphFormat.TURTLE);
    if (Boolean.getBoolean("dateline.rewrite")) {
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
  void aBaseWithoutASlashIsRefused() {
    URI base = URI.create("http://localhost:3030");
    Run run = new Run("0.1.0", "names-1");
    assertThatThrownBy(() -> new GraphBuilder(base, run)).hasMessageContaining("ends with a slash");
  }

  private Graph build(ArticleFacts facts) {
    return builder.build(facts).triples();
  }
}
