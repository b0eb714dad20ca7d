package org.dateline.server.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The address of a node, {@code /id/KIND/NAME}: a thing that is not a document leads to a document
 * about it with 303 (W3C, Cool URIs for the Semantic Web), in the syntax that the client likes best
 * or that the address ends with.
 */
public final class NodeAddress extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final List<Syntax> OFFERS = List.of(Syntax.values());

  private final transient ServedDataSet data;

  public NodeAddress(ServedDataSet data) {
    this.data = data;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DocumentPath path = DocumentPath.of(request);
    if (path.node(data.base()).filter(this::isKnown).isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<Syntax> syntax = path.syntax().or(() -> Documents.accepted(request).best(OFFERS));
    response.addHeader("Vary", "Accept");
    if (syntax.isEmpty()) {
      Documents.refuse(response, OFFERS);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", Names.document(path.name(), syntax.get()));
  }

  private boolean isKnown(Node node) {
    return data.read(quads -> new Descriptions(quads).knows(node));
  }
}
