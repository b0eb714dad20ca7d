package org.dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.stream.StreamManager;
import org.dateline.load.Configuration;
import org.dateline.load.DataSet;
import org.dateline.load.Password;
import org.dateline.server.linked.ServedDataSet;
import org.dateline.server.protocol.GraphAddresses;
import org.dateline.server.protocol.Queries;
import org.dateline.server.protocol.ServiceDescription;
import org.dateline.server.protocol.Updates;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.security.SecurityHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The parts of a server put together, not yet started. */
record Assembly(DataSet dataSet, ServerOptions options) {

  /** Bytes of a request's body that are waited for before anybody answers it. */
  private static final long EAGER_BYTES = 64 * 1024;

  FusekiServer build() {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .parseConfig(configuration())
            .enablePing(true)
            .fusekiModules(FusekiModules.create(FMod_Prometheus.create()))
            .registerOperation(Operation.Query, new Queries(options.rows()))
            .registerOperation(Operation.Update, new Updates())
            .addFilter("/*", new SecurityHeaders());
    options
        .requestsPerMinute()
        .ifPresent(limit -> builder.addFilter("/*", new RateLimit(limit, InstantSource.system())));
    builder
        .addFilter("/*", new GraphAddresses(dataSet.base()))
        .addFilter("/*", new ServiceDescription());
    new Site(new ServedDataSet(dataSet, builder.getDataset("/news"))).addTo(builder);
    options.password().map(Assembly::logins).ifPresent(builder::securityHandler);
    FusekiServer fuseki = withCors(builder);
    refuseRemoteDocuments();
    wrap(fuseki.getJettyServer());
    return fuseki;
  }

  /** Without a password the service that writes is not there. */
  private Model configuration() {
    Model model = dataSet.configuration().model();
    if (options.password().isEmpty()) {
      Resource server = model.listSubjectsWithProperty(FusekiVocab.pServices).next();
      Resource open = model.listSubjectsWithProperty(FusekiVocab.pServiceName, "news").next();
      server.removeAll(FusekiVocab.pServices);
      server.addProperty(FusekiVocab.pServices, model.createList(open));
    }
    return model;
  }

  private static SecurityHandler logins(Password password) {
    return JettySecurityLib.makeSecurityHandler(
        "Dateline",
        JettySecurityLib.makeUserStore(Password.LOADER, password.value()),
        AuthScheme.BASIC);
  }

  /** Fuseki takes the rules of cross-origin reading from a file only. */
  private static FusekiServer withCors(FusekiServer.Builder builder) {
    try (InputStream rules = Configuration.resource("cors.properties")) {
      Path file = Files.createTempFile("dateline-cors", ".properties");
      try {
        Files.copy(rules, file, StandardCopyOption.REPLACE_EXISTING);
        return builder.enableCors(true, file.toString()).build();
      } finally {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Takes from this process every way to open an address that a request names: LOAD, imports,
   * JSON-LD contexts.
   */
  private static void refuseRemoteDocuments() {
    StreamManager.setGlobal(new StreamManager());
    OfflineJsonLd.install();
  }

  private static void wrap(Server jetty) {
    CompressionHandler compression = new CompressionHandler();
    compression.putCompression(new GzipCompression());
    compression.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("POST")
            .decompressExcludePath("/*")
            .build());
    compression.setHandler(jetty.getHandler());
    jetty.setHandler(new GracefulHandler(afterItsBody(compression)));
  }

  /**
   * Answers a request when its body is here. A refusal that overtakes the body would end in a
   * closed connection, on which clients may have sent their next request already.
   */
  private static Handler afterItsBody(Handler handler) {
    return new EagerContentHandler(
        handler, new RetainedContentLoaderFactory(EAGER_BYTES, 0, false));
  }
}
