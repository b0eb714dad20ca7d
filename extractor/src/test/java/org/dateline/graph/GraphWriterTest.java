package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One graph in every syntax. */
final class GraphWriterTest {

  private final GraphBuilder builder =
      new GraphBuilder(GraphBuilder.LOCAL, new Run("0.1.0", "names-1"));
  private final GraphWriter writer = new GraphWriter(GraphBuilder.LOCAL);

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
}
