package org.dateline.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.graph.GraphBuilder;
import org.dateline.load.DataSet;
import org.dateline.load.FileLoader;
import org.dateline.load.FusekiLoader;
import org.dateline.load.Loader;
import org.dateline.load.Password;
import org.dateline.load.TdbLoader;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds a data set from articles, or adds them to one. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Read articles and load their graphs: into a data directory, a running Fuseki or a file.",
      "Building again skips what is done, replaces what has changed, and goes on after a kill."
    },
    footer = {"", "Example:", "  ./dateline build my-articles/ --data my-news"})
final class BuildCommand implements Callable<Integer> {

  @Mixin private InputOptions input = new InputOptions();

  @ArgGroup private Target target = new Target();

  @Mixin private KnowledgeOptions options = new KnowledgeOptions();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = {
        "What IRIs begin with. Default: that of the data set,",
        "or http://localhost:3030/"
      })
  private Optional<URI> base = Optional.empty();

  @Option(
      names = "--json",
      description = {
        "Print one JSON object on standard output at the end:",
        "articles, unchanged, rejected (source, place, reason), seconds, data"
      })
  private boolean json;

  private final Streams streams;

  BuildCommand(Streams streams) {
    this.streams = streams;
  }

  /** Where graphs go. */
  static final class Target {

    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "The data directory. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("dateline-data");

    @Option(
        names = "--output",
        paramLabel = "FILE",
        description = {
          "A file instead, in the syntax of its ending:",
          "ttl, trig, nq, nq.gz or jsonld"
        })
    private Optional<Path> output = Optional.empty();

    @ArgGroup(exclusive = false)
    private @Nullable Endpoint endpoint;

    Destination destination() {
      return output
          .map(file -> new Destination("output", file.toString()))
          .or(() -> Optional.ofNullable(endpoint).map(Endpoint::destination))
          .orElseGet(() -> new Destination("data", data.toString()));
    }

    /** A store that is no data directory here, if one was chosen. */
    Optional<Loader> elsewhere(URI base) {
      return output
          .<Loader>map(file -> new FileLoader(file, base))
          .or(() -> Optional.ofNullable(endpoint).map(Endpoint::open));
    }
  }

  /** A running Fuseki. */
  static final class Endpoint {

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        required = true,
        description = {
          "A running server's graph store instead, such as",
          "http://localhost:3030/news-rw/data"
        })
    private URI url = GraphBuilder.LOCAL;

    @Option(
        names = "--user",
        paramLabel = "NAME",
        description = "Who loads into that server. Default: " + Password.LOADER)
    private String user = Password.LOADER;

    @Option(
        names = "--password-file",
        paramLabel = "FILE",
        description = "Its first line is the password. Default: the variable DATELINE_PASSWORD")
    private Optional<Path> passwordFile = Optional.empty();

    Destination destination() {
      return new Destination("endpoint", url.toString());
    }

    Loader open() {
      return new FusekiLoader(url, user, Passwords.of(passwordFile));
    }
  }

  @Override
  public Integer call() {
    URI iris = base.orElse(GraphBuilder.LOCAL);
    Optional<Loader> elsewhere = target.elsewhere(iris);
    if (elsewhere.isPresent()) {
      BuildReport report = build(iris, elsewhere.get());
      return end(report, report.counts());
    }
    try (DataSet dataSet = DataSet.toLoad(target.data, base.map(URI::toString))) {
      Loader loader = new TdbLoader(dataSet, step -> {});
      BuildReport report = build(URI.create(dataSet.base()), loader);
      String counts = report.counts() + " in " + dataSet.directory();
      return end(
          report,
          dataSet
              .listRejected(report.rejections())
              .map(list -> "%s; the rejected are listed in %s".formatted(counts, list))
              .orElse(counts));
    }
  }

  private BuildReport build(URI iris, Loader loader) {
    Progress progress = new Progress(streams, input.bytes(streams.clock()));
    try (Loader open = loader;
        Stream<Reading> readings = input.readings(streams.clock(), progress::read)) {
      new Build(open, iris, options.knowledge(), progress).run(readings, input.threads());
    }
    return progress.end();
  }

  private int end(BuildReport report, String summary) {
    streams.err().println(summary);
    if (json) {
      streams.out().println(report.json(target.destination()));
    }
    return report.rejected().isEmpty() ? 0 : 1;
  }
}
