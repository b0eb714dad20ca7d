package org.dateline.server.protocol;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/**
 * The parts of the SPARQL 1.1 Graph Store HTTP Protocol that Fuseki lacks: graphs named by their
 * own address (section 4.1), and graphs that get a name of the store's choosing (section 5.5).
 *
 * <p>The graph at {@code /news/data/NAME} is the one at {@code /news-rw/data/NAME}; its IRI is the
 * former under the base of the data set, whatever name of this machine the request used.
 *
 * @param base the base IRI of the data set, ending in a slash
 */
public record GraphAddresses(String base) implements Filter {

  private static final String PUBLIC = "/news/data";
  private static final String WRITING = "/news-rw/data";
  private static final Set<String> QUADS = Set.of(Lang.NQUADS.getName(), Lang.TRIG.getName());

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http
        && response instanceof HttpServletResponse answer) {
      rest.doFilter(addressed(http, answer), response);
    } else {
      rest.doFilter(request, response);
    }
  }

  private HttpServletRequest addressed(HttpServletRequest request, HttpServletResponse answer) {
    String path = request.getServletPath();
    if (createsGraph(request, path)) {
      String name = graph(UUID.randomUUID().toString());
      answer.setHeader("Location", name);
      return new GraphAddress(request, WRITING, name);
    }
    Optional<String> store = storeOf(path);
    return store.isEmpty() || request.getQueryString() != null
        ? request
        : new GraphAddress(request, store.get(), graph(path.substring(store.get().length() + 1)));
  }

  private String graph(String name) {
    return base + PUBLIC.substring(1) + "/" + name;
  }

  /** The store that a path lies below, with a name after it. */
  private static Optional<String> storeOf(String path) {
    return Set.of(PUBLIC, WRITING).stream()
        .filter(store -> path.startsWith(store + "/") && path.length() > store.length() + 1)
        .findFirst();
  }

  /** Triples sent to the store itself; quads name their graphs. */
  private static boolean createsGraph(HttpServletRequest request, String path) {
    return path.equals(WRITING)
        && request.getMethod().equals("POST")
        && request.getQueryString() == null
        && !carriesQuads(request.getContentType());
  }

  private static boolean carriesQuads(String type) {
    ContentType content = ContentType.create(type);
    Lang lang =
        content == null ? null : RDFLanguages.contentTypeToLang(content.getContentTypeStr());
    return lang != null && QUADS.contains(lang.getName());
  }
}
