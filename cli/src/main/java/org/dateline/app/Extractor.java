package org.dateline.app;

import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.annotate.network.NetworkChoice;
import org.dateline.annotate.timex.TimexFinder;
import org.dateline.pipeline.Extraction;
import org.dateline.read.Article;
import org.dateline.resolve.ArticleResolver;
import org.dateline.resolve.dates.CalendarResolver;
import org.dateline.resolve.entities.EntityResolver;
import org.dateline.resolve.events.EventResolver;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;

/** The rooms from an article to its facts, wired. May be used from many threads. */
final class Extractor {

  private final Annotator annotator;
  private final ArticleResolver resolver = resolver(Gazetteer.load());

  Extractor(NetworkChoice network) {
    annotator = new Annotator(EnglishReader.load(network), List.of(new TimexFinder()));
  }

  private static ArticleResolver resolver(Gazetteer gazetteer) {
    PlaceResolver places = new PlaceResolver(gazetteer, PlaceResolver.CAUTIOUS);
    return new ArticleResolver(
        new EntityResolver(gazetteer, places), new CalendarResolver(), EventResolver.load());
  }

  Extraction extract(Article article) {
    AnnotatedArticle annotated = annotator.annotate(article);
    return new Extraction(annotated, resolver.resolve(annotated));
  }
}
