package org.dateline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTPBuilder;
import org.dateline.load.DataSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Asks a question and prints the answer. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Ask the data set a question of queries/, a SPARQL file, or - for standard input.",
      "Without a name the questions are listed. A question's own parameters are options: --actor Israel"
    })
final class QueryCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "A name such as who-did-what, a .rq file, or -")
  private Optional<String> name = Optional.empty();

  @Unmatched private List<String> values = new ArrayList<>();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data directory. Default: ${DEFAULT-VALUE}")
  private Path data = Path.of("dateline-data");

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "A running server instead, such as http://localhost:3030/news/sparql")
  private Optional<String> endpoint = Optional.empty();

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private AnswerFormat format = AnswerFormat.TABLE;

  private final Streams streams;

  QueryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (name.isEmpty()) {
      list();
      return 0;
    }
    Question question = Questions.installed().named(name.get());
    Map<String, Node> bindings = question.bind(values);
    if (endpoint.isPresent()) {
      QueryExecutionHTTPBuilder asked =
          QueryExecutionHTTP.service(endpoint.get()).query(question.query());
      bindings.forEach((variable, value) -> asked.substitution(Var.alloc(variable), value));
      return print(asked.build());
    }
    try (DataSet held = DataSet.toRead(data)) {
      Dataset dataset = held.dataset();
      QueryExecutionDatasetBuilder asked = QueryExecution.dataset(dataset).query(question.query());
      bindings.forEach((variable, value) ->
          asked.substitution(variable, dataset.getDefaultModel().asRDFNode(value)));
      return dataset.calculateRead(() -> print(asked.build()));
    }
  }

  private int print(QueryExecution asked) {
    try (asked) {
      new AnswerPrinter(streams.out(), format).print(asked);
    }
    return 0;
  }

  private void list() {
    Questions questions = Questions.installed();
    for (String each : questions.names()) {
      streams.out().printf("%-22s %s%n", each, questions.named(each).title());
    }
  }
}
