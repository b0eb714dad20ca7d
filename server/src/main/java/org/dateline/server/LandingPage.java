package org.dateline.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.sparql.core.DatasetGraph;

/** The page at {@code /}: what this is, how much is in it and where to ask. No scripts. */
final class LandingPage extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String query = PageFile.read("example.rq");
    Map<String, String> values = new LinkedHashMap<>(new Counts(quads()).figures());
    values.put("address", address(request));
    values.put("query", query);
    values.put("encodedQuery", URLEncoder.encode(query, StandardCharsets.UTF_8));
    response.setContentType("text/html;charset=utf-8");
    response.getWriter().print(filled(PageFile.read("landing.html"), values));
  }

  private DatasetGraph quads() {
    return DataAccessPointRegistry.get(getServletContext())
        .get("/news")
        .getDataService()
        .getDataset();
  }

  /** The address that the reader used, so that it works from there. */
  private static String address(HttpServletRequest request) {
    return request.getRequestURL().toString();
  }

  private static String filled(String page, Map<String, String> values) {
    String filled = page;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("${" + value.getKey() + "}", escaped(value.getValue()));
    }
    return filled;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
