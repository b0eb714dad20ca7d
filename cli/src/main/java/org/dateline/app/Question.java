package org.dateline.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * A question as queries/README.md says it is written: SPARQL whose comments hold the question in
 * English and its parameters.
 *
 * @param title the question in English
 */
record Question(String title, List<Parameter> parameters, Query query) {

  private static final Pattern PARAMETER =
      Pattern.compile("(?m)^# param: (\\w+) default (\\S+|\"[^\"]*\"\\S*) - (.*)$");
  private static final PrefixMap XSD =
      PrefixMapFactory.create(Map.of("xsd", "http://www.w3.org/2001/XMLSchema#"));

  Question {
    parameters = List.copyOf(parameters);
  }

  /** A variable of the query that may be set, with the literal that stands for it otherwise. */
  record Parameter(String name, Node defaultValue, String meaning) {

    private Node value(String text) {
      RDFDatatype type = defaultValue.getLiteralDatatype();
      if (!type.isValid(text)) {
        throw new UsageException(
            "--%s %s: not a %s; the default is %s"
                .formatted(
                    name,
                    text,
                    type.getURI().replaceAll(".*#", ""),
                    defaultValue.getLiteralLexicalForm()));
      }
      return NodeFactory.createLiteralDT(text, type);
    }
  }

  static Question parse(String text) {
    List<Parameter> parameters = new ArrayList<>();
    Matcher lines = PARAMETER.matcher(text);
    while (lines.find()) {
      Node value = NodeFactoryExtra.parseNode(lines.group(2), XSD);
      parameters.add(new Parameter(lines.group(1), value, lines.group(3)));
    }
    String title = text.startsWith("# ") ? text.substring(2, text.indexOf('\n')) : "";
    try {
      return new Question(title, parameters, QueryFactory.create(text));
    } catch (QueryParseException e) {
      throw new UsageException(
          "line %d: %s"
              .formatted(
                  e.getLine(), String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }

  /** The terms to put for variables, from options such as {@code --actor Israel}. */
  Map<String, Node> bind(List<String> options) {
    Map<String, Node> values = new LinkedHashMap<>();
    for (int i = 0; i < options.size(); i += 2) {
      String name = options.get(i).replaceFirst("^--", "");
      if (i + 1 == options.size()) {
        throw new UsageException("--%s: needs a value".formatted(name));
      }
      values.put(name, parameter(name).value(options.get(i + 1)));
    }
    return values;
  }

  private Parameter parameter(String name) {
    Optional<Parameter> known = parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    return known.orElseThrow(
        () -> new UsageException("--%s: this question has %s".formatted(name, choices())));
  }

  private String choices() {
    return parameters.isEmpty()
        ? "no parameters"
        : parameters.stream().map(p -> "--" + p.name()).reduce((a, b) -> a + " " + b).orElse("");
  }
}
