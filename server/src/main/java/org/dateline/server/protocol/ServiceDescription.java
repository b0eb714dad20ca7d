package org.dateline.server.protocol;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.dateline.server.linked.Documents;

/**
 * The SPARQL 1.1 Service Description of the public endpoint, which answers a GET that asks nothing.
 */
public final class ServiceDescription implements Filter {

  private static final Set<String> ENDPOINTS = Set.of("/news", "/news/sparql", "/news/query");

  private static final String DESCRIPTION =
      """
      PREFIX format: <http://www.w3.org/ns/formats/>
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      [] a sd:Service ;
        sd:endpoint <> ;
        sd:supportedLanguage sd:SPARQL11Query ;
        sd:feature sd:UnionDefaultGraph ;
        sd:propertyFeature <http://jena.apache.org/text#query> , <http://jena.apache.org/spatial#withinBox> ;
        sd:resultFormat format:SPARQL_Results_JSON , format:SPARQL_Results_XML , format:SPARQL_Results_CSV ,
          format:SPARQL_Results_TSV , format:Turtle , format:N-Triples , format:RDF_XML , format:JSON-LD ;
        sd:defaultDataset </.well-known/void#dataset> .
      </.well-known/void#dataset> a sd:Dataset ; sd:defaultGraph [ a sd:Graph ] .
      <http://jena.apache.org/text#query> a sd:Feature .
      <http://jena.apache.org/spatial#withinBox> a sd:Feature .
      """;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http
        && response instanceof HttpServletResponse answer
        && asksNothing(http)) {
      Documents.send(of(http.getRequestURL().toString()), Documents.accepted(http), answer);
    } else {
      rest.doFilter(request, response);
    }
  }

  private static boolean asksNothing(HttpServletRequest request) {
    return Set.of("GET", "HEAD").contains(request.getMethod())
        && request.getQueryString() == null
        && ENDPOINTS.contains(request.getServletPath());
  }

  private static Graph of(String endpoint) {
    return RDFParser.create()
        .source(new StringReader(DESCRIPTION))
        .base(endpoint)
        .lang(Lang.TURTLE)
        .toGraph();
  }
}
