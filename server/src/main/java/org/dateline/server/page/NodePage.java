package org.dateline.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.server.linked.Descriptions;
import org.dateline.server.linked.DocumentPath;
import org.dateline.server.linked.Freshness;
import org.dateline.server.linked.Links;
import org.dateline.server.linked.Names;
import org.dateline.server.linked.ServedDataSet;
import org.dateline.server.linked.Syntax;

/**
 * The page about a node, {@code /page/KIND/NAME}: its facts and, by its kind, what queries of page/
 * find about it.
 */
public final class NodePage extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Node TEXT =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString");

  /** A part of a page, and the query that fills it. */
  private record Section(String heading, String query) {}

  private static final Section DEEDS = new Section("Did, and had done to them", "actor-events");
  private static final Section PARTNERS = new Section("With whom", "actor-partners");
  private static final Section SAID = new Section("Said", "actor-said");
  private static final Section MENTIONS = new Section("In the articles", "mentions");
  private static final Section HAPPENED = new Section("What happened there", "place-events");
  private static final List<Section> OF_ACTORS = List.of(DEEDS, PARTNERS, SAID, MENTIONS);

  private static final Map<String, List<Section>> SECTIONS =
      Map.of(
          "article", List.of(new Section("Events", "article-events")),
          "event",
              List.of(
                  new Section("Who takes part", "event-parties"),
                  new Section("Who says so", "event-claims"),
                  new Section("The same event elsewhere", "event-same")),
          "organization", OF_ACTORS,
          "person", OF_ACTORS,
          "place", List.of(HAPPENED, MENTIONS),
          "state", List.of(DEEDS, PARTNERS, HAPPENED, SAID, MENTIONS),
          "thing", OF_ACTORS);

  private final transient ServedDataSet data;
  private final transient Names names;
  private final transient Facts facts;
  private final transient Shell shell = new Shell();

  public NodePage(ServedDataSet data) {
    this.data = data;
    this.names = new Names(data.base());
    this.facts = new Facts(names);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DocumentPath path = DocumentPath.of(request);
    Optional<Node> node = path.node(data.base());
    Freshness freshness = Freshness.of(data, Syntax.HTML);
    Optional<String> page =
        node.flatMap(each -> data.read(quads -> page(path.name(), each, quads)));
    if (page.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.addHeader("Link", "<%s>; rel=\"describes\"".formatted(node.orElseThrow().getURI()));
    Syntax.ofData()
        .forEach(syntax -> response.addHeader("Link", Links.alternate(path.name(), syntax)));
    if (freshness.answered(request, response)) {
      return;
    }
    byte[] bytes = page.get().getBytes(StandardCharsets.UTF_8);
    response.setContentType(Syntax.HTML.contentType());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private Optional<String> page(String name, Node node, DatasetGraph quads) {
    if (!new Descriptions(quads).knows(node)) {
      return Optional.empty();
    }
    Graph all = quads.getUnionGraph();
    String title = Values.first(node, RDFS.Nodes.label, all).orElse(name);
    String kind = name.replaceFirst("/.*", "");
    List<Html> body = new ArrayList<>();
    body.add(Html.element("p", kind).with("class", "kind"));
    body.add(Html.element("h1", title));
    body.add(facts.of(node, all));
    Values.first(node, TEXT, all).ifPresent(text -> body.add(text(text, node, quads)));
    for (Section section : SECTIONS.getOrDefault(kind, List.of())) {
      Answer answer = Answer.to(section.query(), Map.of("node", node), quads);
      body.add(Html.section(section.heading(), new Table(names).of(answer)));
    }
    body.add(downloads(name));
    return Optional.of(
        shell.page(title, Shell.alternates("/data/" + name), Html.all(body.toArray(Html[]::new))));
  }

  private Html text(String text, Node article, DatasetGraph quads) {
    Answer mentions = Answer.to("article-mentions", Map.of("node", article), quads);
    return Html.element("article", new MarkedText(text, names).of(mentions));
  }

  private static Html downloads(String name) {
    Stream<Html> links =
        Syntax.ofData().stream()
            .map(syntax ->
                Html.link("/data/%s.%s".formatted(name, syntax.suffix()), syntax.suffix()));
    Html label = Html.text("As data: ");
    return Html.element("p", Stream.concat(Stream.of(label), links).toList()).with("class", "data");
  }
}
