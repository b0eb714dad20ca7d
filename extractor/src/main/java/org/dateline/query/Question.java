package org.dateline.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * A file of queries/: a SPARQL query whose first line is the question in English, with parameters.
 *
 * @param name for messages: the file without its ending
 * @param text the question in English, or the name when the file does not say
 */
public record Question(String name, String text, List<Parameter> parameters, Query query) {

  public Question {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a question.
   *
   * @throws QueryException when the query is not SPARQL
   */
  public static Question parse(String name, String file) {
    List<Parameter> parameters = file.lines().map(Parameter::on).flatMap(Optional::stream).toList();
    try {
      return new Question(name, firstLine(name, file), parameters, QueryFactory.create(file));
    } catch (QueryParseException mistake) {
      throw new QueryException(
          "%s: %s".formatted(name, String.valueOf(mistake.getMessage()).replaceAll("\\s+", " ")),
          mistake);
    }
  }

  private static String firstLine(String name, String file) {
    String first = file.lines().findFirst().orElse("");
    return first.startsWith("# ") ? first.substring(2).strip() : name;
  }

  /** The terms for values given as text, by parameter. */
  Map<String, Node> terms(Map<String, String> values) {
    Map<String, Node> terms = new LinkedHashMap<>();
    values.forEach((parameter, value) -> terms.put(parameter, named(parameter).valueOf(value)));
    return terms;
  }

  private Parameter named(String parameter) {
    return parameters.stream()
        .filter(each -> each.name().equals(parameter))
        .findFirst()
        .orElseThrow(() -> unknown(parameter));
  }

  private QueryException unknown(String parameter) {
    String known =
        parameters.stream().map(each -> "--" + each.name()).collect(Collectors.joining(", "));
    return new QueryException(
        "--%s: %s has no such parameter; it has %s"
            .formatted(parameter, name, known.isEmpty() ? "none" : known));
  }
}
