package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.dateline.server.linked.Names;
import org.dateline.server.linked.ServedDataSet;
import org.dateline.server.linked.Syntax;

/** What has the words that somebody looks for in its name, at {@code /search?q=...}. */
public final class SearchPage extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** Words that are looked for; more are passed over. */
  private static final int WORDS = 10;

  private final transient ServedDataSet data;
  private final transient Shell shell = new Shell();

  public SearchPage(ServedDataSet data) {
    this.data = data;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String sought = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    Html found = found(sought);
    Html body =
        Html.all(
            Html.element("h1", sought.isEmpty() ? "Search" : "“" + sought + "”"),
            found.markup().isEmpty()
                ? Html.element("p", "Nothing has these words in its name.")
                : found);
    response.setContentType(Syntax.HTML.contentType());
    response.getWriter().print(shell.page("Search", Html.NOTHING, body));
  }

  private Html found(String sought) {
    String words = words(sought);
    if (words.isEmpty()) {
      return Html.NOTHING;
    }
    Answer answer =
        data.read(quads ->
            Answer.to("search", Map.of("words", NodeFactory.createLiteralString(words)), quads));
    return new Table(new Names(data.base())).of(answer);
  }

  /** A Lucene query for the beginnings of all words; nothing else of its syntax gets through. */
  private static String words(String sought) {
    return Arrays.stream(sought.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .limit(WORDS)
        .map(word -> word.toLowerCase(java.util.Locale.ROOT) + "*")
        .collect(Collectors.joining(" AND "));
  }
}
