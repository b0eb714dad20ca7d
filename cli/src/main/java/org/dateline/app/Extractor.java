package org.dateline.app;

import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.annotate.network.NetworkChoice;
import org.dateline.annotate.timex.TimexFinder;
import org.dateline.corpus.GivenNames;
import org.dateline.pipeline.Extraction;
import org.dateline.pipeline.Stage;
import org.dateline.read.Article;
import org.dateline.resolve.ArticleResolver;
import org.dateline.resolve.dates.CalendarResolver;
import org.dateline.resolve.entities.EntityResolver;
import org.dateline.resolve.events.EventResolver;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;

/** The rooms from an article to its facts, wired. May be used from many threads. */
final class Extractor {

  private final Stage<Article, AnnotatedArticle> annotator;
  private final ArticleResolver resolver;

  Extractor(NetworkChoice network) {
    this(Knowledge.ofTables(network, ArticleResolver.CAUTIOUS));
  }

  Extractor(Knowledge knowledge) {
    this(annotator(knowledge.network())::annotate, knowledge);
  }

  private Extractor(Stage<Article, AnnotatedArticle> annotator, Knowledge knowledge) {
    this.annotator = annotator;
    this.resolver = resolver(Gazetteer.with(knowledge.dictionary()), knowledge.leastConfidence());
  }

  /** An extractor that takes the text as it was read, and in it the names that are given. */
  static Extractor ofGiven(GivenNames names, Knowledge knowledge) {
    Annotator found = annotator(knowledge.network());
    return new Extractor(article -> names.in(found.annotate(article.uncleaned())), knowledge);
  }

  private static Annotator annotator(NetworkChoice network) {
    return new Annotator(EnglishReader.load(network), List.of(new TimexFinder()));
  }

  private static ArticleResolver resolver(Gazetteer gazetteer, double leastConfidence) {
    PlaceResolver places = new PlaceResolver(gazetteer, PlaceResolver.CAUTIOUS);
    return new ArticleResolver(
        new EntityResolver(gazetteer, places),
        new CalendarResolver(),
        EventResolver.load(),
        leastConfidence);
  }

  Extraction extract(Article article) {
    AnnotatedArticle annotated = annotate(article);
    return new Extraction(annotated, resolver.resolve(annotated));
  }

  AnnotatedArticle annotate(Article article) {
    return annotator.process(article);
  }
}
