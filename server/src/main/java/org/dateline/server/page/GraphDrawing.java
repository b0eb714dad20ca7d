package org.dateline.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.dateline.server.page.Network.Edge;

/** A network as a picture: nodes lead to their neighbours, edges to the events that two share. */
final class GraphDrawing {

  private static final double WIDTH = 1000;
  private static final double HIGHEST = 640;
  private static final double MARGIN_X = 80;
  private static final double MARGIN_Y = 36;

  /** The room that a letter of a name takes. */
  private static final double LETTER = 6.8;

  /** Half the height that a name takes. */
  private static final double LINE = 9;

  private final Network network;
  private final Filter filter;
  private final String path;
  private final Labels labels;
  private final Map<Node, Integer> events = new HashMap<>();
  private final Layout layout;

  GraphDrawing(Network network, Filter filter, String path, Labels labels) {
    this.network = network;
    this.filter = filter;
    this.path = path;
    this.labels = labels;
    for (Edge edge : network.edges()) {
      events.merge(edge.one(), edge.events(), Integer::sum);
      events.merge(edge.other(), edge.events(), Integer::sum);
    }
    this.layout = Layout.of(rooms(), links(), WIDTH - 2 * MARGIN_X, height() - 2 * MARGIN_Y);
  }

  /** Few nodes need little room. */
  private double height() {
    return Math.min(HIGHEST, 200 + 22 * network.nodes().size());
  }

  private List<Layout.Room> rooms() {
    return network.nodes().stream()
        .map(node ->
            new Layout.Room(LETTER * shortened(labels.of(node)).length() / 2, LINE + radius(node)))
        .toList();
  }

  private List<Layout.Link> links() {
    return network.edges().stream()
        .map(edge ->
            new Layout.Link(
                number(edge.one()),
                number(edge.other()),
                0.35 + 0.65 * Math.sqrt((double) edge.events() / most())))
        .toList();
  }

  private int number(Node node) {
    return network.nodes().indexOf(node);
  }

  private int most() {
    return network.edges().getFirst().events();
  }

  Html drawn() {
    List<Html> lines = network.edges().stream().map(this::line).toList();
    List<Html> nodes = network.nodes().stream().map(this::node).toList();
    Html drawing =
        Svg.canvas(
            "Network of %s".formatted(Counted.of(network.nodes().size(), "actor", "actors")),
            new Svg.Frame(0, 0, WIDTH, height()),
            Svg.group("edges", lines),
            Svg.group("nodes", nodes));
    return Html.all(drawing, key());
  }

  private static Html key() {
    return Html.list(
            List.of(
                Html.element("span", "people").with("class", "person"),
                Html.element("span", "states").with("class", "state"),
                Html.element("span", "organisations").with("class", "organization"),
                Html.element("span", "others")))
        .with("class", "key");
  }

  private double x(Node node) {
    return MARGIN_X + layout.x(number(node));
  }

  private double y(Node node) {
    return MARGIN_Y + layout.y(number(node));
  }

  private Html line(Edge edge) {
    SharedEvents shared = new SharedEvents(edge, filter, labels);
    return Svg.link(
        shared.address(),
        shared.words(),
        Svg.shape(
            "line",
            "x1",
            x(edge.one()),
            "y1",
            y(edge.one()),
            "x2",
            x(edge.other()),
            "y2",
            y(edge.other()),
            "stroke-width",
            0.8 + 5 * Math.sqrt((double) edge.events() / Math.max(most(), 8))));
  }

  private Html node(Node node) {
    boolean isChosen = filter.of().contains(labels.name(node));
    double radius = radius(node);
    String label = labels.of(node);
    return Svg.link(
            isChosen ? "/page/" + labels.name(node) : filter.and(labels.name(node)).address(path),
            label,
            Svg.shape("circle", "cx", x(node), "cy", y(node), "r", radius),
            Svg.text(shortened(label), "x", x(node), "y", y(node) + radius + 13))
        .with("class", labels.kind(node) + (isChosen ? " chosen" : ""));
  }

  private double radius(Node node) {
    return 4 + 11 * Math.sqrt((double) events.getOrDefault(node, 0) / busiest());
  }

  private int busiest() {
    return events.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  private static String shortened(String label) {
    return label.length() > 26 ? label.substring(0, 24).strip() + "…" : label;
  }
}
