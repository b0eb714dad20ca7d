package org.dateline.server;

import java.net.BindException;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.dateline.load.DataSet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A running Fuseki over a data set: {@code /news} for questions from anybody, {@code /news-rw} for
 * the loader when there is a password, a page at {@code /}, {@code /$/ping} and {@code /$/metrics}.
 */
public final class DatelineServer implements AutoCloseable {

  /** Milliseconds that requests under way have when the server stops. */
  private static final long GRACE = 5_000;

  private final FusekiServer fuseki;
  private final DataService store;
  private final DataSet dataSet;
  private final AtomicBoolean closed = new AtomicBoolean();

  private DatelineServer(FusekiServer fuseki, DataSet dataSet) {
    this.fuseki = fuseki;
    this.store = fuseki.getDataAccessPointRegistry().get("/news").getDataService();
    this.dataSet = dataSet;
  }

  /**
   * Starts a server over a data set, which it closes when it stops.
   *
   * @throws ServerException when the port is taken or the host is not ours
   */
  public static DatelineServer start(DataSet dataSet, ServerOptions options) {
    FusekiServer fuseki = new Assembly(dataSet, options).build();
    Server jetty = fuseki.getJettyServer();
    Arrays.stream(jetty.getConnectors())
        .map(ServerConnector.class::cast)
        .forEach(connector -> connector.setHost(options.host()));
    jetty.setStopTimeout(GRACE);
    DatelineServer server = new DatelineServer(fuseki, dataSet);
    try {
      fuseki.start();
    } catch (FusekiException failure) {
      server.close();
      throw refused(options, failure);
    }
    return server;
  }

  private static ServerException refused(ServerOptions options, FusekiException failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String reason =
        root instanceof BindException && String.valueOf(root.getMessage()).contains("in use")
            ? "already in use; stop the other program or choose another --port"
            : root.getMessage() + "; choose another --host or --port";
    return new ServerException(
        "%s:%d: %s".formatted(options.host(), options.port(), reason), failure);
  }

  /** The port that the server listens on. */
  public int port() {
    return fuseki.getHttpPort();
  }

  /** The address of the page for people, ending in a slash. */
  public URI address() {
    return URI.create("http://localhost:%d/".formatted(port()));
  }

  /** Waits until the process is told to end, then stops in order. */
  public void serve() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    fuseki.join();
  }

  /** Lets requests under way end, closes the store and lets go of the data directory. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      fuseki.stop();
      store.shutdown();
      dataSet.close();
    }
  }
}
