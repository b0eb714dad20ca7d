package org.dateline.app;

import java.net.URI;
import java.util.List;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.GraphBuilder;
import org.dateline.graph.Run;
import org.dateline.graph.ShapeCheck;
import org.dateline.graph.ShapeCheck.Violation;
import org.dateline.pipeline.Extraction;
import org.dateline.pipeline.Stage;
import org.dateline.read.Article;

/** Articles to graphs, none of which breaks a shape of the ontology. */
final class CheckedGraphs implements Stage<Article, ArticleGraph> {

  private final Stage<Article, Extraction> extraction;
  private final GraphBuilder builder;
  private final ShapeCheck check = new ShapeCheck();

  CheckedGraphs(Stage<Article, Extraction> extraction, URI base, Run run) {
    this.extraction = extraction;
    this.builder = new GraphBuilder(base, run);
  }

  @Override
  public ArticleGraph process(Article article) {
    ArticleGraph graph = builder.build(extraction.process(article).facts());
    List<Violation> violations = check.check(graph.triples());
    if (!violations.isEmpty()) {
      throw new IllegalStateException("its graph breaks the ontology's shapes: " + violations);
    }
    return graph;
  }
}
