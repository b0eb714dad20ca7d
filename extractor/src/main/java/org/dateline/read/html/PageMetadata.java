package org.dateline.read.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.read.lexicon.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What an HTML page states about its article: schema.org JSON-LD first, then the places that {@code
 * page-metadata.tsv} lists (OpenGraph, meta elements, microdata, headings).
 */
public final class PageMetadata {

  private static final int LONGEST_SHOWN_DATE = 120;
  private static final String PAGE_FRAME = "nav, footer, aside, body > header";

  /**
   * What was found; values are plain text with simple spaces.
   *
   * @param published dates as written in metadata, the most trusted first
   * @param shownDates dates a reader sees near the headline, as written
   */
  public record Found(
      Optional<String> headline,
      List<String> published,
      List<String> shownDates,
      Optional<String> publisher,
      Optional<String> author,
      Optional<URI> url) {

    public Found {
      published = List.copyOf(published);
      shownDates = List.copyOf(shownDates);
    }
  }

  private final Table places = Table.load("page-metadata.tsv", 3);
  private final JsonLd jsonLd = new JsonLd();

  public Found of(Document page) {
    JsonLd.ArticleNode node = jsonLd.article(page);
    Optional<String> publisher = first(node.name("publisher"), stated(page, "publisher"));
    return new Found(
        first(node.text("headline"), stated(page, "headline"))
            .map(headline -> withoutSiteName(headline, publisher)),
        all(node.text("datePublished"), stated(page, "published")),
        shownDates(page),
        publisher,
        first(node.name("author"), stated(page, "author")),
        all(Optional.empty(), Stream.concat(stated(page, "url"), node.addresses())).stream()
            .flatMap(written -> WebAddress.parse(written).stream())
            .findFirst());
  }

  private Stream<String> stated(Document page, String field) {
    return places.rows().stream()
        .filter(row -> row.first().equals(field))
        .flatMap(row -> page.select(row.at(1)).stream().map(element -> value(element, row.at(2))))
        .map(PageMetadata::plain)
        .filter(value -> !value.isEmpty());
  }

  private List<String> shownDates(Document page) {
    return places.rows().stream()
        .filter(row -> row.first().equals("shown"))
        .flatMap(row ->
            page.select(row.at(1)).stream()
                .filter(element -> element.closest(PAGE_FRAME) == null)
                .map(element -> value(element, row.at(2))))
        .map(PageMetadata::plain)
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST_SHOWN_DATE)
        .toList();
  }

  private static String value(Element element, String attribute) {
    return attribute.equals("text") ? element.text() : element.attr(attribute);
  }

  /** Pages often escape a value twice. */
  private static String plain(String value) {
    return Parser.unescapeEntities(value, true).replaceAll("\\s+", " ").strip();
  }

  private static Optional<String> first(Optional<String> best, Stream<String> others) {
    return best.map(PageMetadata::plain).filter(value -> !value.isEmpty()).or(others::findFirst);
  }

  private static List<String> all(Optional<String> best, Stream<String> others) {
    List<String> all = new ArrayList<>();
    best.ifPresent(all::add);
    others.forEach(all::add);
    return all;
  }

  private static String withoutSiteName(String headline, Optional<String> site) {
    String tail =
        site.map(name -> "\\s+[-|–—:•·]+\\s+\\Q" + name.replace("\\E", "") + "\\E$").orElse("$");
    String bare = headline.replaceFirst("(?i)" + tail, "");
    return bare.isEmpty() ? headline : bare;
  }
}
