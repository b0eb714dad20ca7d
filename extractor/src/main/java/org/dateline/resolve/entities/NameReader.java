package org.dateline.resolve.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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

  private static final Pattern NAME =
      Pattern.compile(
          "^[\\s\"'\u201C\u2018]*(?:[Tt]he\\s+)?(?<name>\\p{L}.*?|\\d.*\\p{L}.*?)"
              + "(?:['\u2019]s?|[\\s\"\u201D,;:])*$",
          Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Set<String> addresses;

  NameReader(WordSets titles) {
    addresses = titles.of("address");
  }

  /** The names in text order. */
  List<Name> read(AnnotatedArticle article) {
    List<Name> names = new ArrayList<>();
    Map<String, Map<NameType, Double>> votes = new LinkedHashMap<>();
    for (NameMention mention : mentions(article)) {
      Span span = trimmed(mention.span(), article.article().text());
      if (span.length() > 1) {
        String text = SPACE.matcher(span.in(article.article().text())).replaceAll(" ");
        names.add(new Name(span, text, mention.type()));
        votes
            .computeIfAbsent(text, key -> new EnumMap<>(NameType.class))
            .merge(mention.type(), mention.score(), Double::sum);
      }
    }
    return names.stream().map(name -> name.as(mostOf(votes, name))).toList();
  }

  private static List<NameMention> mentions(AnnotatedArticle article) {
    return article.mentions().stream()
        .filter(NameMention.class::isInstance)
        .map(NameMention.class::cast)
        .sorted(Comparator.comparing(NameMention::span))
        .toList();
  }

  private static NameType mostOf(Map<String, Map<NameType, Double>> votes, Name name) {
    return votes.getOrDefault(name.text(), Map.of()).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(name.type());
  }

  private Span trimmed(Span span, String text) {
    Matcher matcher = NAME.matcher(span.in(text));
    if (!matcher.matches()) {
      return new Span(span.begin(), span.begin());
    }
    Span name = new Span(span.begin() + matcher.start("name"), span.begin() + matcher.end("name"));
    return withoutAddress(name, text);
  }

  /** "Mr. Smith" is a Smith. */
  private Span withoutAddress(Span name, String text) {
    String written = name.in(text);
    int space = written.indexOf(' ');
    return space > 0 && addresses.contains(written.substring(0, space).toLowerCase(Locale.ROOT))
        ? new Span(name.begin() + space + 1, name.end())
        : name;
  }
}
