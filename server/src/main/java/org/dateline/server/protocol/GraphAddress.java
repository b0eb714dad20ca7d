package org.dateline.server.protocol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request to a graph store that names its graph in the parameter {@code graph} and nowhere else.
 */
final class GraphAddress extends HttpServletRequestWrapper {

  private final String store;
  private final String graph;

  /**
   * @param store the path of the graph store
   * @param graph the IRI of the graph
   */
  GraphAddress(HttpServletRequest request, String store, String graph) {
    super(request);
    this.store = store;
    this.graph = graph;
  }

  @Override
  public String getRequestURI() {
    return store;
  }

  @Override
  public String getServletPath() {
    return store;
  }

  @Override
  public String getQueryString() {
    return "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable String getParameter(String name) {
    return name.equals("graph") ? graph : null;
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return name.equals("graph") ? new String[] {graph} : null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of("graph", new String[] {graph});
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(Map.of("graph", graph).keySet());
  }
}
