package org.dateline.server;

import java.util.Arrays;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** How a server talks to its clients: where it listens, how long it waits, what it logs. */
record Connections(FusekiServer fuseki, ServerOptions options) {

  /**
   * The Common Log Format of the NCSA, without the query of the address: what people ask is
   * nobody's business.
   */
  private static final String LOG_FORMAT = "%{client}a - %u %t \"%m %U %H\" %s %O";

  /** Bytes of the address and the fields of a request. */
  private static final int HEAD_BYTES = 64 * 1024;

  private static final int MOST_CONNECTIONS = 1_000;

  /** Milliseconds that requests under way have when the server stops; a query has less. */
  private static final long GRACE = 35_000;

  void set() {
    Server jetty = fuseki.getJettyServer();
    Patience patience = new Patience(options.limits().patience());
    Arrays.stream(jetty.getConnectors())
        .map(ServerConnector.class::cast)
        .forEach(connector -> set(connector, patience));
    jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, jetty));
    jetty.setRequestLog(new CustomRequestLog(options.accessLog()::accept, LOG_FORMAT));
    jetty.setStopTimeout(GRACE);
    patience.setHandler(afterItsBody(patience.whenArrived(compressing(jetty.getHandler()))));
    jetty.setHandler(new GracefulHandler(new Refusals(fuseki.getServletContext(), patience)));
  }

  private void set(ServerConnector connector, Patience patience) {
    connector.setHost(options.host());
    connector.setIdleTimeout(options.limits().patience().toMillis());
    connector.addBean(patience.ofConnections());
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setRequestHeaderSize(HEAD_BYTES);
    http.setSendServerVersion(false);
  }

  private static Handler compressing(Handler handler) {
    CompressionHandler compression = new CompressionHandler();
    compression.putCompression(new GzipCompression());
    compression.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("POST")
            .decompressExcludePath("/*")
            .build());
    compression.setHandler(handler);
    return compression;
  }

  /**
   * Answers a request when its body is here. A refusal that overtakes the body would end in a
   * closed connection, on which clients may have sent their next request already.
   */
  private static Handler afterItsBody(Handler handler) {
    return new EagerContentHandler(handler, new WholeBodies());
  }
}
