package org.dateline.server.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The description of the data set at {@code /.well-known/void}: VoID and DCAT, with counts. */
public final class DataSetDescription extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient ServedDataSet data;
  private final transient Counts counts;

  public DataSetDescription(ServedDataSet data, Counts counts) {
    this.data = data;
    this.counts = counts;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Documents.send(description(), Documents.accepted(request), response);
  }

  private Graph description() {
    Map<String, String> values = new LinkedHashMap<>(counts.figures());
    values.put("modified", data.changed().toString());
    values.put("base", data.base());
    return RDFParser.create()
        .source(new StringReader(ProgramFile.filled(ProgramFile.read("void.ttl"), values)))
        .base(data.base() + ".well-known/void")
        .lang(Lang.TURTLE)
        .toGraph();
  }
}
