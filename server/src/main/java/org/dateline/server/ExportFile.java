package org.dateline.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryCancelledException;
import org.dateline.export.Export;
import org.dateline.export.ExportFormat;
import org.dateline.export.Selection;
import org.dateline.query.QueryException;
import org.dateline.server.linked.ServedDataSet;

/**
 * Exports over HTTP, {@code /export/actors.gexf?actor=Macron&from=2024-01-01}: the file's name says
 * what, the parameters of {@link Selection} which part.
 */
final class ExportFile extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient ServedDataSet data;

  ExportFile(ServedDataSet data) {
    this.data = data;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Optional<ExportFormat> format = ExportFormat.named(name);
    if (format.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      Export export = new Export(data.quads(), URI.create(data.base()));
      send(format.get(), export.write(format.get(), selection(request)), response);
    } catch (QueryException mistake) {
      refuse(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(mistake.getMessage()), response);
    } catch (QueryCancelledException slow) {
      refuse(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "takes too long; select less, or use ./dateline export",
          response);
    }
  }

  private static Selection selection(HttpServletRequest request) {
    Map<String, String> values =
        request.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, value -> value.getValue()[0]));
    return new Selection(values);
  }

  private static void send(ExportFormat format, String text, HttpServletResponse response)
      throws IOException {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(format.mediaType() + "; charset=utf-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"%s\"".formatted(format.fileName()));
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }

  private static void refuse(int status, String why, HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.getWriter().println(why);
  }
}
