package org.dateline.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.consolidate.StoredEvent.Report;
import org.dateline.graph.StoredArticles;
import org.dateline.read.Article;
import org.dateline.resolve.coreference.Rarity;
import org.dateline.resolve.coreference.Setting;
import org.dateline.resolve.coreference.Tellings;
import org.dateline.resolve.coreference.WordWeights;
import org.dateline.text.Span;

/**
 * Reads again the words that tell of stored events: a store keeps texts, but not what the language
 * model makes of them.
 *
 * @param annotate may be called from many threads
 */
public record StoredSettings(StoredArticles articles, Stage<Article, AnnotatedArticle> annotate) {

  /** The settings of the reports; a report that is no longer read so has none. */
  public Map<Report, Setting> of(Set<Report> reports) {
    Rarity rarity = new Rarity();
    articles.texts(rarity::learn);
    Map<String, List<Report>> byArticle =
        reports.stream()
            .collect(Collectors.groupingBy(Report::article, TreeMap::new, Collectors.toList()));
    Map<Report, Setting> settings = new HashMap<>();
    byArticle.entrySet().parallelStream()
        .map(entry -> settings(entry.getKey(), entry.getValue(), rarity))
        .forEachOrdered(settings::putAll);
    return settings;
  }

  private Map<Report, Setting> settings(String iri, List<Report> reports, Rarity rarity) {
    Map<Report, Setting> settings = new HashMap<>();
    for (Article article : articles.about(iri)) {
      Tellings tellings = new Tellings(annotate.process(article));
      WordWeights words = rarity.weights(article.text());
      for (Report report : reports) {
        tellings
            .of(units(report.trigger(), article.text()), report.lemma())
            .ifPresent(telling ->
                settings.put(report, Setting.of(telling, article.text(), words, rarity)));
      }
    }
    return settings;
  }

  /** A span in code points as one in UTF-16 units. */
  private static Span units(Span points, String text) {
    return new Span(
        text.offsetByCodePoints(0, points.begin()), text.offsetByCodePoints(0, points.end()));
  }
}
