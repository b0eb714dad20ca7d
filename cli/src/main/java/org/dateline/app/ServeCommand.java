package org.dateline.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.annotate.network.NetworkChoice;
import org.dateline.graph.ArticleGraph;
import org.dateline.load.DataSet;
import org.dateline.pipeline.Stage;
import org.dateline.read.Article;
import org.dateline.server.DatelineServer;
import org.dateline.server.Limits;
import org.dateline.server.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a data set as SPARQL until the process is told to end. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the data set as SPARQL, to this machine only unless told otherwise.",
    footer = {"", "Example:", "  ./dateline serve --data my-news --port 3030"})
final class ServeCommand implements Callable<Integer> {

  private static final int USUAL_REQUESTS = 600;

  @Mixin private DataDirectory data = new DataDirectory();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on. Default: ${DEFAULT-VALUE}")
  private int port = ServerOptions.DEFAULT_PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = {
        "The address to listen on; 0.0.0.0 opens it to others.",
        "Default: ${DEFAULT-VALUE}"
      })
  private String host = "localhost";

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = {
        "Lets the user 'loader' write to /news-rw,",
        "with the password in the file's first line.",
        "Default: the variable DATELINE_PASSWORD; without either nobody can write"
      })
  private Optional<Path> passwordFile = Optional.empty();

  @Option(
      names = "--requests",
      paramLabel = "N",
      description = {
        "Requests a minute that one client address may send.",
        "Default: any number from this machine, 600 when opened to others"
      })
  private Optional<Integer> requests = Optional.empty();

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "Rows of one answer to a query. Default: ${DEFAULT-VALUE}")
  private long rows = Limits.DEFAULT_ROWS;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = {
        "Adds a line for each request to this file (Common Log Format).",
        "Default: standard error"
      })
  private Optional<Path> accessLog = Optional.empty();

  @Mixin private NetworkOptions network = new NetworkOptions();

  private final Streams streams;

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ServerOptions options = options();
    if (options.isOpenToOthers()) {
      streams
          .err()
          .println(
              "dateline: listening on %s: other machines can read this data set".formatted(host));
    }
    DataSet dataSet = DataSet.toRead(data.path());
    ServerOptions complete =
        options
            .withNewsroom(() -> newsroom(URI.create(dataSet.base()), network.choice()))
            .withAccessLog(new AccessLog(accessLog, streams.err()));
    DatelineServer server = DatelineServer.start(dataSet, complete);
    streams
        .out()
        .println(
            "Dateline serves %s at %s (stop with Ctrl-C)".formatted(data.path(), server.address()));
    streams.out().println("SPARQL: %snews/sparql".formatted(server.address()));
    server.serve();
    return 0;
  }

  private ServerOptions options() {
    ServerOptions local = ServerOptions.local(port).withHost(host);
    ServerOptions listening = Passwords.of(passwordFile).map(local::withPassword).orElse(local);
    Limits limits = Limits.USUAL.withRows(rows);
    return listening.withLimits(
        requests
            .or(() -> listening.isOpenToOthers() ? Optional.of(USUAL_REQUESTS) : Optional.empty())
            .map(limits::withRequestsPerMinute)
            .orElse(limits));
  }

  /** The rooms from an article to its checked graph. */
  static Stage<Article, ArticleGraph> newsroom(URI base, NetworkChoice network) {
    Extractor extractor = new Extractor(network);
    return new CheckedGraphs(extractor::extract, base, Program.run(network));
  }
}
