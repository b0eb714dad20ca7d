package org.dateline.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.text.Span;

/** The mentions of one article, its names exchanged for given ones. */
final class GivenMentions {

  private final AnnotatedArticle article;
  private final List<NameMention> found;

  GivenMentions(AnnotatedArticle article) {
    this.article = article;
    this.found = article.mentions(NameMention.class);
  }

  AnnotatedArticle with(List<GivenName> given) {
    List<Mention> mentions = new ArrayList<>();
    article.mentions().stream()
        .filter(mention -> !(mention instanceof NameMention))
        .forEach(mentions::add);
    given.forEach(name -> mentions.add(mention(name)));
    mentions.sort(Comparator.comparing(Mention::span));
    return new AnnotatedArticle(article.article(), article.sentences(), mentions);
  }

  private Mention mention(GivenName name) {
    NameType type = name.type().orElseGet(() -> typeFound(name.span()));
    return new NameMention(name.span(), type, 1);
  }

  /** The type of a name that the name finder has there. */
  private NameType typeFound(Span span) {
    return found.stream()
        .filter(name -> name.span().overlaps(span))
        .findFirst()
        .map(NameMention::type)
        .orElse(NameType.OTHER);
  }
}
