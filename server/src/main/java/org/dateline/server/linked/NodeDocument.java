package org.dateline.server.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.dateline.server.linked.Descriptions.Page;

/**
 * The RDF document about a node, {@code /data/KIND/NAME.ttl} and the like: what {@link
 * Descriptions} says of it. Without an ending the client's favourite syntax is chosen.
 */
public final class NodeDocument extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  private final transient ServedDataSet data;

  public NodeDocument(ServedDataSet data) {
    this.data = data;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DocumentPath path = DocumentPath.of(request);
    Optional<Integer> number = number(request);
    Optional<Node> node = path.node(data.base());
    if (node.isEmpty() || number.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<Syntax> syntax = chosen(path, request, response);
    if (syntax.isEmpty()) {
      Documents.refuse(response, Syntax.ofData());
    } else if (syntax.get() == Syntax.HTML) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", Names.document(path.name(), Syntax.HTML));
    } else {
      send(new Asked(path.name(), node.get(), number.get(), syntax.get()), request, response);
    }
  }

  /** One document. */
  private record Asked(String name, Node node, int number, Syntax syntax) {}

  private static Optional<Syntax> chosen(
      DocumentPath path, HttpServletRequest request, HttpServletResponse response) {
    if (path.syntax().isPresent()) {
      return path.syntax();
    }
    response.addHeader("Vary", "Accept");
    Optional<Syntax> best = Documents.accepted(request).best(Syntax.ofData());
    best.ifPresent(
        syntax -> response.setHeader("Content-Location", Names.document(path.name(), syntax)));
    return best;
  }

  private static Optional<Integer> number(HttpServletRequest request) {
    String number = Optional.ofNullable(request.getParameter("page")).orElse("1");
    return Optional.of(number).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
  }

  private void send(Asked asked, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Freshness freshness = Freshness.of(data, asked.syntax());
    Page page = data.read(quads -> new Descriptions(quads).of(asked.node(), asked.number()));
    if (page.triples().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    link(asked, page, response);
    if (freshness.answered(request, response)) {
      return;
    }
    byte[] document =
        new DataWriter(data.base())
            .print(asked.node(), page.triples(), asked.syntax())
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType(asked.syntax().contentType());
    response.setContentLength(document.length);
    response.getOutputStream().write(document);
  }

  private static void link(Asked asked, Page page, HttpServletResponse response) {
    response.addHeader("Link", "<%s>; rel=\"describes\"".formatted(asked.node().getURI()));
    for (Syntax other : Syntax.values()) {
      if (other != asked.syntax()) {
        response.addHeader("Link", Links.alternate(asked.name(), other));
      }
    }
    String here = Names.document(asked.name(), asked.syntax()) + "?page=";
    if (asked.number() > 1) {
      response.addHeader("Link", "<%s%d>; rel=\"prev\"".formatted(here, asked.number() - 1));
    }
    if (page.more()) {
      response.addHeader("Link", "<%s%d>; rel=\"next\"".formatted(here, asked.number() + 1));
    }
  }
}
