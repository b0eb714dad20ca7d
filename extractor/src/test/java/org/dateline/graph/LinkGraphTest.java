package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.consolidate.Group;
import org.dateline.consolidate.Link;
import org.dateline.consolidate.Link.Basis;
import org.dateline.consolidate.Link.Kind;
import org.dateline.consolidate.StoredEntity;
import org.dateline.consolidate.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkGraphTest {

  private static final String BASE = "http://localhost:3030/";
  private static final LinkGraph LINKS = new LinkGraph(BASE);

  @Test
  void theGraphOfLinksConforms() {
    Graph triples = LINKS.of(List.of(group())).triples();

    assertThat(new ShapeCheck().check(triples)).isEmpty();
    assertThat(triples.contains(iri("event/a"), Terms.SAME_EVENT, iri("event/c"))).isTrue();
    assertThat(triples.contains(iri("event/c"), Terms.SAME_EVENT, iri("event/a"))).isTrue();
    assertThat(triples.stream(null, null, Terms.LINK)).hasSize(2);
  }

  @Test
  void theSameGroupsGiveTheSameBytes() {
    assertThat(QuadPrinter.print(LINKS.of(List.of(group()))))
        .isEqualTo(QuadPrinter.print(LINKS.of(List.of(group()))))
        .contains("\"0.83\"^^<http://www.w3.org/2001/XMLSchema#decimal>");
  }

  @ParameterizedTest
  @CsvSource({"0.9, 0.9", "1, 1.0", "0.999, 1.0", "0.8312, 0.83", "0.5, 0.5"})
  void confidencesAreCanonicalDecimals(double confidence, String written) {
    Link link =
        new Link(Kind.EVENT, node("event/a"), node("event/b"), Set.of(Basis.WORDS), confidence);
    Group pair = new Group(Kind.EVENT, List.of(link.one(), link.other()), List.of(link));
    assertThat(QuadPrinter.print(LINKS.of(List.of(pair))))
        .contains("\"" + written + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>");
  }

  @Test
  void storedFactsAreThoseOfTheArticle() {
    DatasetGraph quads = DatasetGraphFactory.create();
    ArticleGraph article =
        new GraphBuilder(GraphBuilder.LOCAL, new Run("0.1.0", "names-1")).build(Talks.facts());
    quads.addGraph(article.name(), article.triples());

    StoredFacts stored = new StoredFacts(quads, BASE);

    StoredEvent met =
        stored.events().stream()
            .filter(event -> event.reports().getFirst().lemma().equals("meet"))
            .findFirst()
            .orElseThrow();
    assertThat(met.type()).isEqualTo("CONSULT");
    assertThat(met.actors()).containsExactlyInAnyOrder(node("state/il"), node("state/us"));
    assertThat(met.days()).isPresent();
    assertThat(stored.around(met.places().iterator().next())).hasSizeGreaterThan(1);
    assertThat(stored.participants())
        .extracting(StoredEntity::iri)
        .contains(node("state/il"), node("state/us"));
  }

  private static Group group() {
    return new Group(
        Kind.EVENT,
        List.of(node("event/a"), node("event/b"), node("event/c")),
        List.of(link("a", "b"), link("b", "c")));
  }

  private static Link link(String one, String other) {
    return new Link(
        Kind.EVENT,
        node("event/" + one),
        node("event/" + other),
        Set.of(Basis.WORDS, Basis.PLACE),
        0.8312);
  }

  private static org.apache.jena.graph.Node iri(String name) {
    return NodeFactory.createURI(node(name));
  }

  private static String node(String name) {
    return BASE + "id/" + name;
  }
}
