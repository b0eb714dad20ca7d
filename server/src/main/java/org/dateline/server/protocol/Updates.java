package org.dateline.server.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;

/**
 * Fuseki's updates, which answer 500 where section 2.2.3 of the SPARQL 1.1 Protocol asks for 400:
 * to a request that names its graphs both in the update and in parameters.
 */
public final class Updates extends SPARQL_Update {

  private static final Set<String> PARAMETERS = Set.of("using-graph-uri", "using-named-graph-uri");

  @Override
  protected void execute(HttpAction action, InputStream update) {
    if (PARAMETERS.stream().noneMatch(action.getRequestParameterMap()::containsKey)) {
      super.execute(action, update);
      return;
    }
    byte[] text = bytes(update);
    if (namesGraphs(text)) {
      ServletOps.errorBadRequest(
          "the update has USING or WITH and the request using-graph-uri or using-named-graph-uri");
    }
    super.execute(action, new ByteArrayInputStream(text));
  }

  private static boolean namesGraphs(byte[] text) {
    try {
      return UpdateFactory.read(new ByteArrayInputStream(text)).getOperations().stream()
          .anyMatch(Updates::namesGraphs);
    } catch (QueryException mistake) {
      return false; // Fuseki reads it again and says what is wrong with it.
    }
  }

  private static boolean namesGraphs(Update update) {
    return update instanceof UpdateModify modify
        && (modify.getWithIRI() != null
            || !modify.getUsing().isEmpty()
            || !modify.getUsingNamed().isEmpty());
  }

  private static byte[] bytes(InputStream update) {
    try {
      return update.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
