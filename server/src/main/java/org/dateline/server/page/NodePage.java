package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.server.linked.Descriptions;
import org.dateline.server.linked.DocumentPath;
import org.dateline.server.linked.Freshness;
import org.dateline.server.linked.Links;
import org.dateline.server.linked.Names;
import org.dateline.server.linked.ServedDataSet;
import org.dateline.server.linked.Syntax;

/**
 * The page about a node, {@code /page/KIND/NAME}: its facts and, by its kind, what queries of page/
 * find about it.
 */
public final class NodePage extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient ServedDataSet data;
  private final transient Names names;
  private final transient Shell shell = new Shell();

  public NodePage(ServedDataSet data) {
    this.data = data;
    this.names = new Names(data.base());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DocumentPath path = DocumentPath.of(request);
    Optional<Node> node = path.node(data.base());
    Freshness freshness = Freshness.of(data, Syntax.HTML);
    if (node.filter(this::isKnown).isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.addHeader("Link", "<%s>; rel=\"describes\"".formatted(node.get().getURI()));
    Syntax.ofData()
        .forEach(syntax -> response.addHeader("Link", Links.alternate(path.name(), syntax)));
    if (!freshness.answered(request, response)) {
      Pages.send(data.read(quads -> page(path.name(), node.get(), quads)), response);
    }
  }

  private boolean isKnown(Node node) {
    return data.read(quads -> new Descriptions(quads).knows(node));
  }

  private String page(String name, Node node, DatasetGraph quads) {
    Graph all = quads.getUnionGraph();
    String title = Values.first(node, RDFS.Nodes.label, all).orElse(name);
    Kind kind = Kind.of(name);
    Described described = new Described(node, name, names, quads);
    List<Html> body = new ArrayList<>();
    body.add(Html.element("p", kind.word()).with("class", "kind"));
    body.add(Html.element("h1", title));
    body.add(kind.views(name));
    body.add(described.facts());
    kind.sections().forEach(section -> body.add(described.section(section)));
    body.add(downloads(name));
    return shell.page(
        title, Shell.alternates("/data/" + name), Html.all(body.toArray(Html[]::new)));
  }

  private static Html downloads(String name) {
    Stream<Html> links =
        Syntax.ofData().stream()
            .map(syntax ->
                Html.link("/data/%s.%s".formatted(name, syntax.suffix()), syntax.suffix()));
    Html label = Html.text("As data: ");
    return Html.element("p", Stream.concat(Stream.of(label), links).toList()).with("class", "data");
  }
}
