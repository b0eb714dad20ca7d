package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.server.linked.ProgramFile;

/**
 * The query editor, {@code /query?question=who-met-whom} or {@code /query?query=...}: a form that
 * scripts make an editor of.
 */
public final class QueryPage extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient List<SavedQuery> questions = SavedQuery.all();
  private final transient Shell shell = new Shell();
  private final String base;

  /**
   * A page.
   *
   * @param base of the names of the data set, which answers show shorter
   */
  public QueryPage(String base) {
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = Optional.ofNullable(request.getParameter("question")).orElse("");
    String query =
        Optional.ofNullable(request.getParameter("query"))
            .or(() -> saved(asked))
            .orElseGet(() -> ProgramFile.read("page/example.rq"));
    Html head =
        Html.all(
            Pages.style("/yasqe.css"), Pages.plainScript("/yasqe.js"), Pages.script("/query.js"));
    Pages.send(shell.page("Query", head, body(query)), response);
  }

  private Optional<String> saved(String name) {
    return questions.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .map(SavedQuery::query);
  }

  private Html body(String query) {
    return Html.all(
        Html.element("h1", "Query"),
        Html.element(
                "p",
                "Ask the graph in SPARQL. Begin with one of the questions below; Ctrl-Enter runs a query, Ctrl-Space"
                    + " completes prefixes and variables.")
            .with("class", "about"),
        form(query),
        Html.element("div").with("id", "answer").with("aria-live", "polite"),
        Html.section("Questions to begin with", SavedQuery.links(questions)));
  }

  private Html form(String query) {
    Html field =
        Html.element("textarea", query)
            .with("name", "query")
            .with("rows", "16")
            .with("spellcheck", "false")
            .with("aria-label", "SPARQL query");
    Html buttons =
        Html.element("p", Stream.of("text", "csv", "json", "xml").map(QueryPage::button).toList())
            .with("class", "answers");
    Html prefixes =
        Html.element("script", new Html(ProgramFile.read("page/prefixes.json")))
            .with("type", "application/json")
            .with("id", "prefixes");
    return Html.element("form", field, buttons, prefixes)
        .with("id", "ask")
        .with("data-base", base)
        .with("action", "/news/sparql");
  }

  private static Html button(String format) {
    return Html.element("button", "Answer as " + format)
        .with("name", "format")
        .with("value", format);
  }
}
