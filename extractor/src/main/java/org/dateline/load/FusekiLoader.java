package org.dateline.load;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.Ontology;

/**
 * Loads into a running server by the SPARQL 1.1 Graph Store HTTP Protocol: one PUT for each graph,
 * which the server carries out wholly or not at all. What was put before a failure stays.
 */
public final class FusekiLoader implements Loader {

  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final Duration ANSWERING = Duration.ofMinutes(2);

  private final URI graphStore;
  private final Optional<String> authorization;
  private final Retries retries;
  private final HttpClient client;

  /**
   * A loader for a graph store, such as {@code http://localhost:3030/news-rw/data}.
   *
   * @param password absent for a server that asks for none
   */
  public FusekiLoader(URI graphStore, String user, Optional<Password> password) {
    this(graphStore, user, password, Retries.FEW);
  }

  FusekiLoader(URI graphStore, String user, Optional<Password> password, Retries retries) {
    this.graphStore = checked(graphStore);
    this.authorization = password.map(secret -> basic(user, secret));
    this.retries = retries;
    this.client = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
  }

  private static URI checked(URI address) {
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
      throw new LoadException(
          "--endpoint: an address without a password in it is needed,"
              + " such as http://localhost:3030/news-rw/data");
    }
    return address;
  }

  /** RFC 7617. */
  private static String basic(String user, Password password) {
    byte[] credentials = (user + ":" + password.value()).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }

  @Override
  public void load(List<ArticleGraph> graphs) {
    for (ArticleGraph graph : graphs) {
      put(graph);
    }
  }

  private void put(ArticleGraph graph) {
    HttpRequest request = request(graph);
    Answer answer = retries.until(Answer::isFinal, () -> Answer.to(request, client));
    answer.check(graphStore);
  }

  private HttpRequest request(ArticleGraph graph) {
    String name = URLEncoder.encode(graph.name().getURI(), StandardCharsets.UTF_8);
    String separator = graphStore.getRawQuery() == null ? "?" : "&";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(graphStore + separator + "graph=" + name))
            .timeout(ANSWERING)
            .header("Content-Type", "application/n-triples")
            .PUT(BodyPublishers.ofString(triples(graph)));
    authorization.ifPresent(value -> request.header("Authorization", value));
    return request.build();
  }

  private static String triples(ArticleGraph graph) {
    return RDFWriter.source(graph.triples()).lang(Lang.NTRIPLES).asString();
  }

  /** Puts the ontology as well, which questions look up names and scores in. */
  @Override
  public void finish() {
    load(Ontology.graphs());
  }

  @Override
  public void close() {
    client.close();
  }
}
