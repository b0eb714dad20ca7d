package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.server.linked.Counts;
import org.dateline.server.linked.Names;
import org.dateline.server.linked.ProgramFile;
import org.dateline.server.linked.ServedDataSet;

/** The page at {@code /}: what this is, what is in it and where to ask. */
public final class HomePage extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** What is asked of the whole store is asked once for each of its versions. */
  private record Lists(String version, Html newest, Html actors) {}

  private final transient ServedDataSet data;
  private final transient Counts counts;
  private final transient Shell shell = new Shell();
  private final transient AtomicReference<Lists> lists =
      new AtomicReference<>(new Lists("", Html.NOTHING, Html.NOTHING));

  public HomePage(ServedDataSet data, Counts counts) {
    this.data = data;
    this.counts = counts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String query = ProgramFile.read("page/example.rq");
    Map<String, String> values = new LinkedHashMap<>(counts.figures());
    values.put("address", address(request));
    values.put("query", query);
    values.put("encodedQuery", URLEncoder.encode(query, StandardCharsets.UTF_8));
    values.replaceAll((name, value) -> Html.text(value).markup());
    Lists current = lists();
    values.put("newest", current.newest().markup());
    values.put("actors", current.actors().markup());
    Html body = new Html(ProgramFile.filled(ProgramFile.read("page/home.html"), values));
    response.setContentType("text/html;charset=utf-8");
    response.getWriter().print(shell.page("Who did what, and who says so", Html.NOTHING, body));
  }

  private Lists lists() {
    String version = data.version();
    return lists.updateAndGet(known ->
        known.version().equals(version)
            ? known
            : new Lists(version, table("newest"), table("biggest")));
  }

  private Html table(String query) {
    return data.read(
        quads -> new Table(new Names(data.base())).of(Answer.to(query, Map.of(), quads)));
  }

  /** The address that the reader used, so that it works from there. */
  private static String address(HttpServletRequest request) {
    return request.getRequestURL().toString();
  }
}
