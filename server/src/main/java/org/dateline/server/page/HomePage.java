package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.server.linked.Counts;
import org.dateline.server.linked.Freshness;
import org.dateline.server.linked.Names;
import org.dateline.server.linked.ProgramFile;
import org.dateline.server.linked.ServedDataSet;
import org.dateline.server.linked.Syntax;

/** The page at {@code /}: what this is, what is in it and where to begin. */
public final class HomePage extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient ServedDataSet data;
  private final transient Counts counts;
  private final transient List<SavedQuery> questions = SavedQuery.all();
  private final transient Shell shell = new Shell();
  private final transient KnownPages known = new KnownPages();

  public HomePage(ServedDataSet data, Counts counts) {
    this.data = data;
    this.counts = counts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Freshness freshness = Freshness.of(data, Syntax.HTML);
    if (!freshness.answered(request, response)) {
      String page = known.page(data.version(), "/", () -> data.read(this::page));
      Pages.send(page, response);
    }
  }

  private String page(DatasetGraph quads) {
    Map<String, String> values = new LinkedHashMap<>();
    counts
        .figures()
        .forEach((name, figure) -> values.put(name, Counted.grouped(Long.parseLong(figure))));
    Table table = new Table(new Names(data.base()));
    values.put("newest", table.of(Answer.to("newest", Map.of(), quads)).markup());
    values.put("actors", table.of(Answer.to("biggest", Map.of(), quads)).markup());
    values.put("questions", SavedQuery.links(questions).markup());
    Html body = new Html(ProgramFile.filled(ProgramFile.read("page/home.html"), values));
    return shell.page("Who did what, and who says so", Html.NOTHING, body);
  }
}
