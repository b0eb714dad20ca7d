package org.dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
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
import org.dateline.server.intake.Articles;
import org.dateline.server.linked.ServedDataSet;
import org.dateline.server.protocol.GraphAddresses;
import org.dateline.server.protocol.Queries;
import org.dateline.server.protocol.ServiceDescription;
import org.dateline.server.protocol.Updates;
import org.eclipse.jetty.security.SecurityHandler;

/** The parts of a server put together, not yet started. */
record Assembly(DataSet dataSet, ServerOptions options) {

  /** A server that is not yet started. */
  record Assembled(FusekiServer fuseki, Readiness readiness) {}

  Assembled build() {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .parseConfig(configuration())
            .enablePing(true)
            .fusekiModules(FusekiModules.create(FMod_Prometheus.create()))
            .registerOperation(Operation.Query, new Queries(options.limits().rows()))
            .registerOperation(Operation.Update, new Updates())
            .addFilter("/*", new SecurityHeaders())
            .addFilter("/news-rw/*", new OwnPagesOnly());
    options
        .limits()
        .requestsPerMinute()
        .ifPresent(limit -> builder.addFilter("/*", new RateLimit(limit, InstantSource.system())));
    builder
        .addFilter("/*", new GraphAddresses(dataSet.base()))
        .addFilter("/*", new ServiceDescription());
    ServedDataSet served = new ServedDataSet(dataSet, builder.getDataset("/news"));
    Readiness readiness = new Readiness(served);
    builder.addServlet("/$/ready", readiness);
    new Site(served).addTo(builder);
    options.password().ifPresent(password -> letWrite(password, served, builder));
    FusekiServer fuseki = withCors(builder);
    refuseRemoteDocuments();
    new Connections(fuseki, options).set();
    return new Assembled(fuseki, readiness);
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

  private void letWrite(Password password, ServedDataSet served, FusekiServer.Builder builder) {
    builder.securityHandler(logins(password));
    options
        .newsroom()
        .map(newsroom -> new Articles(served, newsroom, InstantSource.system()))
        .ifPresent(articles ->
            builder
                .registerOperation(Articles.OPERATION, articles)
                .addEndpoint(
                    "/news-rw",
                    "articles",
                    Articles.OPERATION,
                    Auth.policyAllowSpecific(Password.LOADER)));
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
}
