package org.dateline.resolve.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.text.Span;

/**
 * Reads the names of an article: trims what does not belong to them and gives names that are
 * written alike the type most of them have.
 */
final class NameReader {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final NameTrimmer trimmer;

  NameReader(NameTrimmer trimmer) {
    this.trimmer = trimmer;
  }

  /** The names in text order, none overlapping. */
  List<Name> read(AnnotatedArticle article) {
    List<Name> names = new ArrayList<>();
    Map<String, Map<NameType, Double>> votes = new LinkedHashMap<>();
    int free = 0;
    for (NameMention mention : mentions(article)) {
      NameTrimmer.Trimmed trimmed = trimmer.trim(mention, article.article().text());
      Span span = trimmed.span();
      if (span.length() > 1 && span.begin() >= free) {
        String text = SPACE.matcher(span.in(article.article().text())).replaceAll(" ");
        names.add(new Name(span, text, trimmed.type()));
        votes
            .computeIfAbsent(text, key -> new EnumMap<>(NameType.class))
            .merge(trimmed.type(), mention.score(), Double::sum);
        free = span.end();
      }
    }
    return names.stream().map(name -> name.as(mostOf(votes, name))).toList();
  }

  private static List<NameMention> mentions(AnnotatedArticle article) {
    List<NameMention> found = article.mentions(NameMention.class);
    PersonsInNames persons = new PersonsInNames(found, article.article().text());
    return found.stream()
        .flatMap(persons::parted)
        .sorted(Comparator.comparing(NameMention::span))
        .toList();
  }

  private static NameType mostOf(Map<String, Map<NameType, Double>> votes, Name name) {
    return votes.getOrDefault(name.text(), Map.of()).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(name.type());
  }
}
