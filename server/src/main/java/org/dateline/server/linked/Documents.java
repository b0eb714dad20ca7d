package org.dateline.server.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;

/** RDF documents that do not come from articles, in the syntax a client asks for. */
public final class Documents {

  private Documents() {}

  /** What the request takes: anything when it does not say. */
  public static Accept accepted(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Accept"))
        .map(Accept::parse)
        .orElseGet(Accept::anything);
  }

  /** The syntax that the ending of the request's path names. */
  public static Optional<Syntax> ending(HttpServletRequest request) {
    return Syntax.endingOf(request.getServletPath());
  }

  /** Answers with a graph, or with 406 and what there would be. */
  public static void send(Graph graph, Accept accept, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<Syntax> syntax = accept.best(Syntax.ofData());
    if (syntax.isEmpty()) {
      refuse(response, Syntax.ofData());
      return;
    }
    byte[] document = written(graph, lang(syntax.get()));
    response.setContentType(syntax.get().contentType());
    response.setContentLength(document.length);
    response.getOutputStream().write(document);
  }

  /** Says 406 and lists what there is. */
  static void refuse(HttpServletResponse response, List<Syntax> offers) throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
    response.setContentType("text/plain; charset=utf-8");
    String list = offers.stream().map(Syntax::mediaType).collect(Collectors.joining("\n"));
    response.getWriter().println("There is:\n" + list);
  }

  private static byte[] written(Graph graph, Lang lang) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(lang).output(out);
    return out.toByteArray();
  }

  private static Lang lang(Syntax syntax) {
    return switch (syntax) {
      case TURTLE, HTML -> Lang.TURTLE;
      case JSONLD -> Lang.JSONLD11;
      case NTRIPLES -> Lang.NTRIPLES;
      case RDFXML -> Lang.RDFXML;
    };
  }
}
