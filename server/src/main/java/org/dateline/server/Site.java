package org.dateline.server;

import org.apache.jena.fuseki.main.FusekiServer;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.Ontology;
import org.dateline.server.linked.Counts;
import org.dateline.server.linked.DataSetDescription;
import org.dateline.server.linked.NodeAddress;
import org.dateline.server.linked.NodeDocument;
import org.dateline.server.linked.ServedDataSet;
import org.dateline.server.linked.Sitemap;
import org.dateline.server.linked.Syntax;
import org.dateline.server.page.HomePage;
import org.dateline.server.page.NodePage;
import org.dateline.server.page.QueryPage;
import org.dateline.server.page.SearchPage;
import org.dateline.server.page.ViewPage;
import org.dateline.server.page.VocabularyPage;

/** What a server has beside the endpoints: linked data and pages. */
record Site(ServedDataSet data) {

  private static final WebJar YASQE = new WebJar("zazuko__yasqe", "4.5.0");

  void addTo(FusekiServer.Builder builder) {
    Counts counts = new Counts(data);
    builder
        .addServlet("", new HomePage(data, counts))
        .addServlet("/style.css", PageFile.named("style.css", "text/css"))
        .addServlet("/robots.txt", PageFile.of(robots(), "text/plain"))
        .addServlet("/id/*", new NodeAddress(data))
        .addServlet("/data/*", new NodeDocument(data))
        .addServlet("/page/*", new NodePage(data))
        .addServlet("/search", new SearchPage(data))
        .addServlet("/graph", ViewPage.graph(data))
        .addServlet("/map", ViewPage.map(data))
        .addServlet("/timeline", ViewPage.timeline(data))
        .addServlet("/query", new QueryPage(data.base()))
        .addServlet("/query.js", PageFile.named("query.js", "text/javascript"))
        .addServlet("/yasqe.js", PageFile.of(YASQE.read("build/yasqe.min.js"), "text/javascript"))
        .addServlet("/yasqe.css", PageFile.of(YASQE.read("build/yasqe.min.css"), "text/css"))
        .addServlet("/view.js", PageFile.named("view.js", "text/javascript"))
        .addServlet("/icon.svg", PageFile.named("icon.svg", "image/svg+xml"))
        .addServlet("/world.svg", PageFile.named("world.svg", "image/svg+xml"))
        .addServlet("/export/*", new ExportFile(data))
        .addServlet("/.well-known/void", new DataSetDescription(data, counts))
        .addServlet("/sitemap.xml", new Sitemap(data, counts))
        .addServlet("/sitemap/*", new Sitemap(data, counts))
        .addServlet(
            "/context.jsonld", PageFile.of(Ontology.read("context.jsonld"), "application/ld+json"));
    addVocabularies(builder);
  }

  /** The ontology and the taxonomy, each at its name and at its name with every ending. */
  private static void addVocabularies(FusekiServer.Builder builder) {
    for (ArticleGraph vocabulary : Ontology.graphs()) {
      String name = vocabulary.name().getURI().replaceFirst(".*/", "");
      VocabularyPage page = new VocabularyPage("Dateline " + name, vocabulary);
      builder.addServlet("/" + name, page);
      for (Syntax syntax : Syntax.values()) {
        builder.addServlet("/%s.%s".formatted(name, syntax.suffix()), page);
      }
    }
  }

  /** Crawlers may read the pages, and leave the endpoints to those who ask. */
  private String robots() {
    return "User-agent: *\n"
        + "Disallow: /news\n"
        + "Disallow: /data/\n"
        + "Disallow: /search\n"
        + "Disallow: /export/\n"
        + "Disallow: /graph\n"
        + "Disallow: /map\n"
        + "Disallow: /timeline\n"
        + "Disallow: /query\n"
        + "Sitemap: %ssitemap.xml\n".formatted(data.base());
  }
}
