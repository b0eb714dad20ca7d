package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dateline.server.linked.Names;
import org.dateline.server.linked.ServedDataSet;

/** What has the words that somebody looks for in its name, at {@code /search?q=...}. */
public final class SearchPage extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** Words that are looked for; more are passed over. */
  private static final int WORDS = 10;

  private static final Set<Kind> ACTORS =
      Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.STATE, Kind.GROUP);

  private final transient ServedDataSet data;
  private final transient Names names;
  private final transient Shell shell = new Shell();

  public SearchPage(ServedDataSet data) {
    this.data = data;
    this.names = new Names(data.base());
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
    Pages.send(shell.page("Search", Html.NOTHING, body), response);
  }

  private Html found(String sought) {
    String words = words(sought);
    if (words.isEmpty()) {
      return Html.NOTHING;
    }
    Answer answer =
        data.read(quads ->
            Answer.to("search", Map.of("words", NodeFactory.createLiteralString(words)), quads));
    return Html.all(
        group("People, organisations and states", answer, List.of("name", "events"), ACTORS),
        group("Places", answer, List.of("name", "events"), Set.of(Kind.PLACE)),
        group("Events", answer, List.of("when", "name", "toldAs"), Set.of(Kind.EVENT)),
        group("Articles", answer, List.of("published", "name"), Set.of(Kind.ARTICLE)),
        group("Posts and other things", answer, List.of("name"), Set.of(Kind.OTHER, Kind.THING)));
  }

  private Html group(String heading, Answer answer, List<String> columns, Set<Kind> kinds) {
    List<Binding> rows =
        answer.rows().stream()
            .filter(row ->
                names.name(row.get("nameIri")).map(Kind::of).filter(kinds::contains).isPresent())
            .toList();
    return Html.section(heading, new Table(names).of(new Answer(columns, rows)));
  }

  /** A Lucene query for the beginnings of all words; nothing else of its syntax gets through. */
  private static String words(String sought) {
    return Arrays.stream(sought.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .limit(WORDS)
        .map(word -> word.toLowerCase(Locale.ROOT) + "*")
        .collect(Collectors.joining(" AND "));
  }
}
