package org.dateline.server.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.server.linked.Names;

/** Who has to do with whom: chosen actors and those they share most events with. */
record GraphView(Names names) implements View {

  /** Neighbours of the only chosen node. */
  private static final int NEIGHBOURS = 24;

  /** Nodes on one drawing, about. */
  private static final int NODES = 40;

  @Override
  public String path() {
    return "/graph";
  }

  @Override
  public String title() {
    return "Graph";
  }

  @Override
  public String about() {
    return "Who has to do with whom. A line is as strong as the number of events that two share: follow it to read"
        + " them. Follow a name to see whom else they deal with.";
  }

  @Override
  public List<String> exports() {
    return List.of("actors.gexf", "actors.graphml");
  }

  @Override
  public Html of(Filter filter, DatasetGraph quads) {
    Graph all = quads.getUnionGraph();
    List<Node> chosen = filter.of().stream().flatMap(name -> names.node(name).stream()).toList();
    Network network =
        chosen.isEmpty()
            ? Network.around(biggest(filter, quads), 0, new FittingEvent(filter, all), all)
                .strongest(NODES)
            : Network.around(chosen, neighbours(chosen.size()), new FittingEvent(filter, all), all);
    if (network.edges().isEmpty()) {
      return Html.element("p", "Nobody shares an event of this choice with anybody.");
    }
    Labels labels = new Labels(names, all);
    return Html.all(
        new GraphDrawing(network, filter, path(), labels).drawn(),
        Html.section("In words", new NetworkTable(network, filter, labels).listed()));
  }

  private static int neighbours(int chosen) {
    return chosen == 1 ? NEIGHBOURS : Math.max(4, NODES / chosen - 1);
  }

  private List<Node> biggest(Filter filter, DatasetGraph quads) {
    return new SelectedEvents(filter, names)
        .to("actors", quads).rows().stream()
            .flatMap(row -> Stream.ofNullable(row.get("actorIri")))
            .toList();
  }
}
