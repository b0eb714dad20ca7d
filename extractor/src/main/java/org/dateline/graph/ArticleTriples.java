package org.dateline.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.dateline.graph.Draft.Subject;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Located;

/** Says what the article is: headline, date, outlets, text, and the run that read it. */
final class ArticleTriples {

  private static final String ENGLISH = "en";

  private final Draft draft;
  private final Minter minter;
  private final EntityTriples entities;

  ArticleTriples(Draft draft, Minter minter, EntityTriples entities) {
    this.draft = draft;
    this.minter = minter;
    this.entities = entities;
  }

  /** Describes the article; {@code known} are its entities, of which one may be its dateline. */
  void describe(Article article, List<Entity> known) {
    Subject subject =
        draft
            .about(minter.article())
            .a(Terms.NEWS_ARTICLE)
            .a(Terms.CONTEXT)
            .label(ArticleKeys.headline(article))
            .string(Terms.IN_LANGUAGE, ENGLISH)
            .string(Terms.IS_STRING, article.text())
            .with(Terms.STORY, draft.about(minter.story()).a(Terms.STORY_CLASS).node());
    if (!article.headline().isBlank()) {
      subject.english(Terms.HEADLINE, article.headline());
    }
    if (ArticleKeys.isOnTheWeb(article)) {
      subject.typed(Terms.URL, article.source(), XSDDatatype.XSDanyURI);
    }
    article.published().ifPresent(date -> published(subject, date));
    article.publisher().ifPresent(name -> subject.with(Terms.PUBLISHER, entities.outlet(name)));
    article
        .agency()
        .ifPresent(name -> subject.with(Terms.SOURCE_ORGANIZATION, entities.outlet(name)));
    article.dateline().ifPresent(place -> datelined(subject, place, known));
  }

  /** The day, so that all articles compare, where it was found, and the time if that is known. */
  private static void published(Subject article, PublicationDate date) {
    article
        .date(Terms.DATE_PUBLISHED, date.day())
        .string(Terms.DATE_SOURCE, date.basis().name().toLowerCase(Locale.ROOT));
    date.timeStamp().ifPresent(time -> article.typed(Terms.ISSUED, time, XSDDatatype.XSDdateTime));
  }

  /** States which run wrote the graph. */
  void describe(Run run) {
    Node activity =
        draft
            .about(minter.run(run))
            .a(Terms.ACTIVITY)
            .label(run.label())
            .string(Terms.SOFTWARE_VERSION, run.version())
            .node();
    draft.about(minter.graph()).with(Terms.WAS_GENERATED_BY, activity);
  }

  private static boolean isNamed(Located place, String name) {
    return place.label().equalsIgnoreCase(name);
  }

  private void datelined(Subject article, String name, List<Entity> known) {
    article.string(Terms.DATELINE, name);
    known.stream()
        .flatMap(entity -> entity instanceof Located place ? Stream.of(place) : Stream.empty())
        .filter(place -> isNamed(place, name))
        .findFirst()
        .ifPresent(place -> article.with(Terms.LOCATION_CREATED, entities.describe(place)));
  }
}
