package org.dateline.server.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The addresses of all pages for search engines (sitemaps.org, protocol 0.9): an index at {@code
 * /sitemap.xml}, and the maps it lists at {@code /sitemap/KIND-NUMBER.xml}.
 */
public final class Sitemap extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** Addresses in one map; the protocol allows 50,000. */
  private static final int SIZE = 10_000;

  private static final Pattern MAP = Pattern.compile("/([a-z]+)-([1-9][0-9]{0,6})\\.xml");

  /** Classes by the name of their count. */
  private static final Map<String, String> CLASSES =
      Map.of(
          "articles", "https://schema.org/NewsArticle",
          "events", "https://w3id.org/dateline/ontology#Event",
          "organisations", "https://schema.org/Organization",
          "people", "https://schema.org/Person",
          "places", "https://schema.org/Place",
          "states", "https://w3id.org/dateline/ontology#State");

  private final transient ServedDataSet data;
  private final transient Counts counts;

  public Sitemap(ServedDataSet data, Counts counts) {
    this.data = data;
    this.counts = counts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getPathInfo() == null) {
      send(document("sitemapindex", "sitemap", maps()), response);
      return;
    }
    Matcher map = MAP.matcher(request.getPathInfo());
    if (!map.matches() || !CLASSES.containsKey(map.group(1))) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    List<String> pages = pages(CLASSES.get(map.group(1)), Integer.parseInt(map.group(2)));
    send(document("urlset", "url", pages.stream()), response);
  }

  private Stream<String> maps() {
    Map<String, String> figures = counts.figures();
    return CLASSES.keySet().stream()
        .sorted()
        .flatMap(kind ->
            IntStream.rangeClosed(1, (Integer.parseInt(figures.get(kind)) + SIZE - 1) / SIZE)
                .mapToObj(number -> "%ssitemap/%s-%d.xml".formatted(data.base(), kind, number)));
  }

  private List<String> pages(String type, int number) {
    String query =
        "SELECT DISTINCT ?x { ?x a <%s> } ORDER BY ?x LIMIT %d OFFSET %d"
            .formatted(type, SIZE, (number - 1) * (long) SIZE);
    Names names = new Names(data.base());
    return data.read(quads -> {
      List<String> pages = new ArrayList<>();
      try (QueryExec asked = QueryExec.dataset(quads).query(query).build()) {
        RowSet rows = asked.select();
        rows.forEachRemaining(row ->
            names.name(row.get("x")).ifPresent(name -> pages.add(data.base() + "page/" + name)));
      }
      return pages;
    });
  }

  /** Addresses have no character that XML would want escaped. */
  private static String document(String root, String entry, Stream<String> addresses) {
    return addresses
        .map(address -> "<%s><loc>%s</loc></%1$s>\n".formatted(entry, address))
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"%s\">\n"
                    .formatted(root, NAMESPACE),
                "</%s>\n".formatted(root)));
  }

  private static void send(String document, HttpServletResponse response) throws IOException {
    response.setContentType("application/xml;charset=utf-8");
    response.getWriter().print(document);
  }
}
