package org.dateline.app;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.corpus.Predictions;
import org.dateline.graph.GraphBuilder;
import org.dateline.graph.GraphFormat;
import org.dateline.graph.GraphWriter;
import org.dateline.load.LoadException;
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

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private NetworkOptions network = new NetworkOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "turtle, trig, nquads or jsonld for the graph, jsonl for predictions.",
        "Default: turtle"
      })
  private Format format = Format.TURTLE;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to print. Default: standard output")
  private Optional<Path> output = Optional.empty();

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
    output.ifPresentOrElse(
        file -> OutputFile.write(file, out -> print(out, messages)),
        () -> print(streams.out(), messages));
    if (streams.out().checkError()) {
      throw new LoadException("standard output: cannot be written; is the disk full?");
    }
    return messages.count() == 0 ? 0 : 1;
  }

  private void print(PrintStream out, Messages messages) {
    try (Stream<Reading> readings = input.readings(streams.clock(), bytes -> {})) {
      new Pipeline<>(printing(), input.threads())
          .run(readings.iterator(), outcome -> messages.extracted(outcome).ifPresent(out::print));
    }
  }

  private Stage<Article, String> printing() {
    Extractor extractor = new Extractor(network.choice());
    return switch (format) {
      case TURTLE -> graphs(extractor, GraphFormat.TURTLE);
      case TRIG -> graphs(extractor, GraphFormat.TRIG);
      case NQUADS -> graphs(extractor, GraphFormat.NQUADS);
      case JSONLD -> graphs(extractor, GraphFormat.JSONLD);
      case JSONL -> lines(extractor);
    };
  }

  private Stage<Article, String> graphs(Extractor extractor, GraphFormat syntax) {
    GraphWriter writer = new GraphWriter(base);
    return new CheckedGraphs(extractor::extract, base, Program.run(network.choice()))
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
