package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.query.QueryException;
import org.dateline.server.linked.Freshness;
import org.dateline.server.linked.Names;
import org.dateline.server.linked.ServedDataSet;
import org.dateline.server.linked.Syntax;

/**
 * The page of a view, {@code /map?of=state/fr&type=PROTEST&from=2024-01-01}: the address says which
 * events.
 */
public final class ViewPage extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient ServedDataSet data;
  private final transient View view;
  private final transient Names names;
  private final transient Choices choices = Choices.ofTheOntology();
  private final transient Shell shell = new Shell();
  private final transient KnownPages known = new KnownPages();

  private ViewPage(ServedDataSet data, View view) {
    this.data = data;
    this.view = view;
    this.names = new Names(data.base());
  }

  /** Who is linked to whom. */
  public static ViewPage graph(ServedDataSet data) {
    return new ViewPage(data, new GraphView(new Names(data.base())));
  }

  /** Where things happened. */
  public static ViewPage map(ServedDataSet data) {
    return new ViewPage(data, new MapView(new Names(data.base())));
  }

  /** When things happened. */
  public static ViewPage timeline(ServedDataSet data) {
    return new ViewPage(data, new TimelineView(new Names(data.base())));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Filter filter = Filter.of(request, choices);
      Freshness freshness = Freshness.of(data, Syntax.HTML);
      String page =
          known.page(
              data.version(),
              filter.address(view.path()),
              () -> data.read(quads -> page(filter, quads)));
      if (!freshness.answered(request, response)) {
        Pages.send(page, response);
      }
    } catch (QueryException mistake) {
      refuse(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(mistake.getMessage()), response);
    } catch (QueryCancelledException slow) {
      refuse(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "This takes too long. Choose fewer events, by a kind or a period.",
          response);
    }
  }

  private String page(Filter filter, DatasetGraph quads) {
    String subject = subject(filter, quads.getUnionGraph());
    String title = subject.isEmpty() ? view.title() : view.title() + ": " + subject;
    Html body =
        Html.all(
            Html.element("h1", title),
            Html.element("p", view.about()).with("class", "about"),
            new FilterForm(choices, view.path())
                .of(filter, node -> label(node, quads.getUnionGraph())),
            view.of(filter, quads),
            Exports.of(view.exports(), filter, subject));
    return shell.page(title, Pages.script("/view.js"), body);
  }

  private String subject(Filter filter, Graph all) {
    return filter.of().stream().map(name -> label(name, all)).collect(Collectors.joining(", "));
  }

  private String label(String name, Graph all) {
    return names.node(name).flatMap(node -> Values.first(node, RDFS.Nodes.label, all)).orElse(name);
  }

  private void refuse(int status, String why, HttpServletResponse response) throws IOException {
    response.setStatus(status);
    Html body =
        Html.all(
            Html.element("h1", view.title()),
            Html.element("p", why),
            Html.element("p", Html.link(view.path(), "Start again")));
    Pages.send(shell.page(view.title(), Html.NOTHING, body), response);
  }
}
