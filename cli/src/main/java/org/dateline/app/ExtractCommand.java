package org.dateline.app;

import java.io.PrintStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.corpus.GivenNames;
import org.dateline.corpus.Predictions;
import org.dateline.graph.GraphBuilder;
import org.dateline.graph.GraphFormat;
import org.dateline.graph.GraphWriter;
import org.dateline.graph.Run;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Stage;
import org.dateline.read.Article;
import org.dateline.read.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what articles say, as RDF or as lines of JSON. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Print the graph of articles, or their predictions for scoring.",
    footer = {
      "",
      "Example:",
      "  ./dateline extract samples/finland-joins-nato.txt --format turtle"
    })
final class ExtractCommand implements Callable<Integer> {

  /** What is printed. */
  enum Format {
    TURTLE,
    TRIG,
    NQUADS,
    JSONLD,
    /** One line for each document, in the exchange format of annotated corpora. */
    JSONL
  }

  /** What the input already gives. */
  enum Given {
    ENTITIES
  }

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private KnowledgeOptions options = new KnowledgeOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "turtle, trig, nquads or jsonld for the graph, jsonl for predictions.",
        "Default: turtle"
      })
  private Format format = Format.TURTLE;

  @Option(
      names = "--given",
      paramLabel = "LAYER",
      description = {
        "entities: take the spans of names from the \"entities\" of .jsonl input",
        "(start, end in code points, type where known) instead of finding names"
      })
  private Optional<Given> given = Optional.empty();

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What IRIs begin with. Default: ${DEFAULT-VALUE}")
  private URI base = GraphBuilder.LOCAL;

  private final Streams streams;

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(refused -> streams.err().println(refused.message()));
    output.write(streams, out -> print(out, messages));
    return messages.count() == 0 ? 0 : 1;
  }

  private void print(PrintStream out, Messages messages) {
    try (Stream<Reading> readings = input.readings(streams.clock(), bytes -> {})) {
      new Pipeline<>(printing(), input.threads())
          .run(readings.iterator(), outcome -> messages.extracted(outcome).ifPresent(out::print));
    }
  }

  private Stage<Article, String> printing() {
    Knowledge knowledge = options.knowledge();
    Extractor extractor = extractor(knowledge);
    Run run = Program.run(knowledge.network());
    return switch (format) {
      case TURTLE -> graphs(extractor, run, GraphFormat.TURTLE);
      case TRIG -> graphs(extractor, run, GraphFormat.TRIG);
      case NQUADS -> graphs(extractor, run, GraphFormat.NQUADS);
      case JSONLD -> graphs(extractor, run, GraphFormat.JSONLD);
      case JSONL -> lines(extractor);
    };
  }

  private Extractor extractor(Knowledge knowledge) {
    return given
        .map(entities -> GivenNames.read(input.paths()))
        .map(names -> Extractor.ofGiven(names, knowledge))
        .orElseGet(() -> new Extractor(knowledge));
  }

  private Stage<Article, String> graphs(Extractor extractor, Run run, GraphFormat syntax) {
    GraphWriter writer = new GraphWriter(base);
    return new CheckedGraphs(extractor::extract, base, run)
        .then(graph -> writer.print(graph, syntax));
  }

  private static Stage<Article, String> lines(Extractor extractor) {
    Predictions predictions = new Predictions();
    return article -> {
      var extraction = extractor.extract(article);
      return predictions.line(extraction.annotated(), extraction.facts()) + "\n";
    };
  }
}
