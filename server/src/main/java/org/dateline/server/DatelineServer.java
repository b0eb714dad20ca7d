package org.dateline.server;

import java.net.BindException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.dateline.load.DataSet;
import org.dateline.server.Assembly.Assembled;

/**
 * A running Fuseki over a data set: {@code /news} for questions from anybody, {@code /news-rw} for
 * the loader when there is a password, a page at {@code /}, {@code /$/ping} and {@code /$/metrics}.
 */
public final class DatelineServer implements AutoCloseable {

  private final FusekiServer fuseki;
  private final Readiness readiness;
  private final DataService store;
  private final DataSet dataSet;
  private final AtomicBoolean closed = new AtomicBoolean();

  private DatelineServer(Assembled assembled, DataSet dataSet) {
    this.fuseki = assembled.fuseki();
    this.readiness = assembled.readiness();
    this.store = fuseki.getDataAccessPointRegistry().get("/news").getDataService();
    this.dataSet = dataSet;
  }

  /**
   * Starts a server over a data set, which it closes when it stops.
   *
   * @throws ServerException when the port is taken or the host is not ours
   */
  public static DatelineServer start(DataSet dataSet, ServerOptions options) {
    Assembled assembled = new Assembly(dataSet, options).build();
    DatelineServer server = new DatelineServer(assembled, dataSet);
    try {
      server.fuseki.start();
    } catch (FusekiException failure) {
      server.close();
      throw refused(options, failure);
    }
    server.readiness.start();
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

  /** A request that outlasts the time it has is left to itself. */
  private void stopAnswering() {
    try {
      fuseki.stop();
    } catch (FusekiException late) {
      fuseki.getJettyServer().setStopTimeout(0);
      fuseki.stop();
    }
  }

  /** Lets requests under way end, closes the store and lets go of the data directory. */
  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      stopAnswering();
      readiness.stop();
      store.shutdown();
      dataSet.close();
    }
  }
}
