package org.dateline.server.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What a path names below {@code /id/}, {@code /data/} or {@code /page/}.
 *
 * @param name {@code KIND/NAME}, not checked
 * @param syntax the ending, when there is one that we know
 */
public record DocumentPath(String name, Optional<Syntax> syntax) {

  public static DocumentPath of(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<Syntax> syntax = Syntax.endingOf(path);
    int ending = syntax.map(each -> each.suffix().length() + 1).orElse(0);
    return new DocumentPath(path.substring(0, path.length() - ending), syntax);
  }

  /** The node of that name, when there can be one. */
  public Optional<Node> node(String base) {
    return new Names(base).node(name);
  }
}
