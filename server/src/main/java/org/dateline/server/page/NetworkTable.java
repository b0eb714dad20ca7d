package org.dateline.server.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.dateline.server.page.Network.Edge;

/** A network as a table: who shares how many events with whom, the most first. */
record NetworkTable(Network network, Filter filter, Labels labels) {

  /** Pairs that are listed. */
  private static final int LISTED = 200;

  /** Pairs that are seen before the reader asks for more. */
  private static final int FIRST = 20;

  private static final Html HEAD =
      new Html(
          "<thead><tr><th scope=\"col\">who</th><th scope=\"col\">with whom</th>"
              + "<th scope=\"col\" class=\"events\">events</th><th scope=\"col\">who acts</th></tr></thead>");

  Html listed() {
    List<Html> rows = network.edges().stream().limit(LISTED).map(this::row).toList();
    return Folded.list(
        rows, FIRST, shown -> Html.element("table", HEAD, Html.element("tbody", shown)));
  }

  private Html row(Edge edge) {
    SharedEvents shared = new SharedEvents(edge, filter, labels);
    Node first = edge.back() > edge.towards() ? edge.other() : edge.one();
    Html events =
        Html.link(shared.address(), Counted.grouped(edge.events()))
            .with("aria-label", shared.words());
    return Html.element(
        "tr",
        Html.element("td", party(first)),
        Html.element("td", party(edge.beside(first))),
        Html.element("td", events).with("class", "events"),
        Html.element("td", shared.direction()).with("class", "quiet"));
  }

  private Html party(Node node) {
    return Html.link("/page/" + labels.name(node), labels.of(node));
  }
}
