package org.dateline.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.server.linked.Counts;
import org.dateline.server.linked.ProgramFile;
import org.dateline.server.page.Html;

/** The page at {@code /}: what this is, how much is in it and where to ask. No scripts. */
final class LandingPage extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient Counts counts;

  LandingPage(Counts counts) {
    this.counts = counts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String query = ProgramFile.read("example.rq");
    Map<String, String> values = new LinkedHashMap<>(counts.figures());
    values.put("address", address(request));
    values.put("query", query);
    values.put("encodedQuery", URLEncoder.encode(query, StandardCharsets.UTF_8));
    values.replaceAll((name, value) -> Html.text(value).markup());
    response.setContentType("text/html;charset=utf-8");
    response.getWriter().print(ProgramFile.filled(ProgramFile.read("landing.html"), values));
  }

  /** The address that the reader used, so that it works from there. */
  private static String address(HttpServletRequest request) {
    return request.getRequestURL().toString();
  }
}
