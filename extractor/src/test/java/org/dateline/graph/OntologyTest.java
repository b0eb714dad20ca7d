package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class OntologyTest {

  private static final Path EXAMPLES = Path.of("../ontology/examples");
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final ShapeCheck CHECK = new ShapeCheck();

  static List<Path> examples() throws IOException {
    return turtle(EXAMPLES);
  }

  static List<Path> counterExamples() throws IOException {
    return turtle(EXAMPLES.resolve("counter"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleConforms(Path example) {
    assertThat(CHECK.check(read(example))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void noExampleHasBlankNodes(Path example) {
    assertThat(read(example).stream())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void everyCounterExampleBreaksTheShapeItNamesAndNoOther(Path example) throws IOException {
    Graph graph = read(EXAMPLES.resolve("minimal.ttl"));
    GraphUtil.addInto(graph, read(example));
    assertThat(CHECK.check(graph))
        .extracting(ShapeCheck.Violation::shape)
        .containsOnly(broken(example));
  }

  @Test
  void everyShapeThatAsksForSomethingHasACounterExample() throws IOException {
    Set<String> broken =
        counterExamples().stream().map(OntologyTest::broken).collect(Collectors.toSet());
    Graph shapes = Ontology.shapes();
    List<String> asking =
        Stream.of("path", "sparql", "nodeKind")
            .flatMap(property -> shapes.find(Node.ANY, shacl(property), Node.ANY).toList().stream())
            .map(Triple::getSubject)
            .filter(Node::isURI)
            .map(Node::getLocalName)
            .toList();
    assertThat(broken).containsAll(asking);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesUseOnlyTermsThatTheOntologyDeclares(Path example) {
    assertThat(ourTerms(read(example))).isSubsetOf(declared());
  }

  @Test
  void graphsUseOnlyTermsThatTheOntologyDeclares() {
    GraphBuilder builder = new GraphBuilder(GraphBuilder.LOCAL, new Run("0.1.0", "names-1"));
    assertThat(ourTerms(builder.build(Talks.facts()).triples())).isSubsetOf(declared());
  }

  @Test
  void everyTermHasALabel() {
    assertThat(declared())
        .allSatisfy(term ->
            assertThat(
                    all().contains(term, RDFS.Nodes.label, Node.ANY)
                        || all().contains(term, SKOS.prefLabel.asNode(), Node.ANY))
                .as(term.toString())
                .isTrue());
  }

  @Test
  void theShapesAllowTheTypesOfTheTaxonomyAndNoOther() {
    Graph shapes = Ontology.shapes();
    Node list = shapes.find(Terms.own("EventTypeShape"), shacl("in"), Node.ANY).next().getObject();
    Set<Node> types =
        all()
            .find(Node.ANY, RDF.Nodes.type, sem("EventType"))
            .mapWith(Triple::getSubject)
            .filterDrop(type -> type.getURI().contains("-"))
            .toSet();
    assertThat(Set.copyOf(GraphList.members(GNode.create(shapes, list)))).isEqualTo(types);
  }

  @Test
  void loadingTheOntologyTwiceChangesNothing() {
    assertThat(Ontology.graphs())
        .flatMap(graph -> graph.triples().stream().toList())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  private static Set<Node> ourTerms(Graph graph) {
    return graph.stream()
        .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
        .filter(Node::isURI)
        .filter(node -> node.getURI().startsWith("https://w3id.org/dateline/"))
        .collect(Collectors.toSet());
  }

  private static Set<Node> declared() {
    return all().find(Node.ANY, RDF.Nodes.type, Node.ANY).mapWith(Triple::getSubject).toSet();
  }

  private static Graph all() {
    Graph all = GraphFactory.createDefaultGraph();
    Ontology.graphs().forEach(graph -> GraphUtil.addInto(all, graph.triples()));
    return all;
  }

  private static Node shacl(String name) {
    return NodeFactory.createURI(SHACL + name);
  }

  private static Node sem(String name) {
    return NodeFactory.createURI(Namespaces.SEM + name);
  }

  private static String broken(Path example) {
    try (Stream<String> lines = Files.lines(example)) {
      return lines.findFirst().orElseThrow().replace("# breaks: dl:", "");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Graph read(Path file) {
    return RDFParser.source(file).toGraph();
  }

  private static List<Path> turtle(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    }
  }
}
