package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.ArticleFacts;
import org.junit.jupiter.api.Test;

final class StoredArticlesTest {

  private static final ArticleFacts FACTS = Talks.facts();

  private final ArticleGraph graph =
      new GraphBuilder(GraphBuilder.LOCAL, new Run("0.1.0", "names-1")).build(FACTS);
  private final StoredArticles articles = new StoredArticles(store());

  private DatasetGraph store() {
    DatasetGraph quads = DatasetGraphFactory.createTxnMem();
    quads.addGraph(graph.name(), graph.triples());
    return quads;
  }

  private String iri() {
    return graph.triples().stream(Node.ANY, RDF.Nodes.type, Terms.NEWS_ARTICLE)
        .map(triple -> triple.getSubject().getURI())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anArticleIsReadBackAsItWasWritten() {
    Article written = FACTS.article();

    assertThat(articles.about(iri()))
        .singleElement()
        .satisfies(read -> {
          assertThat(read.id()).isEqualTo(iri());
          assertThat(read.text()).isEqualTo(written.text());
          assertThat(read.headline()).isEqualTo(written.headline());
          assertThat(read.publisher()).isEqualTo(written.publisher());
          assertThat(read.agency()).isEqualTo(written.agency());
          assertThat(read.dateline()).isEqualTo(written.dateline());
          assertThat(read.published().map(PublicationDate::day))
              .isEqualTo(written.published().map(PublicationDate::day));
        });
  }

  @Test
  void theArticleOfAnEventIsFoundByTheNameOfTheEvent() {
    EventNames names = new EventNames(GraphBuilder.LOCAL, FACTS);

    assertThat(FACTS.events())
        .map(names::iri)
        .doesNotHaveDuplicates()
        .allSatisfy(
            event -> assertThat(articles.about(event)).map(Article::id).isEqualTo(List.of(iri())));
  }

  @Test
  void whatIsNeitherAnArticleNorAnEventHasNone() {
    assertThat(articles.about("http://localhost:3030/id/event/none")).isEmpty();
    assertThat(articles.about("no IRI at all")).isEmpty();
  }
}
