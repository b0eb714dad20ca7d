package org.dateline.server.page;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.server.linked.Names;

/** Where events happened: a circle for each place, and a list of the places. */
record MapView(Names names) implements View {

  @Override
  public String path() {
    return "/map";
  }

  @Override
  public String title() {
    return "Map";
  }

  @Override
  public String about() {
    return "Where things happened. An event has a place only where its article puts it there."
        + " Follow a place to its events.";
  }

  @Override
  public List<String> exports() {
    return List.of("events.geojson", "events.csv");
  }

  @Override
  public Html of(Filter filter, DatasetGraph quads) {
    Answer answer = new SelectedEvents(filter, names).to("map", quads);
    if (answer.rows().isEmpty()) {
      return Html.element("p", "No event of this choice has a place.");
    }
    return Html.all(
        new MapDrawing(MapDrawing.spots(answer, names), filter).drawn(),
        Html.section("Places", new Table(names).of(listed(answer))));
  }

  private static Answer listed(Answer answer) {
    return new Answer(List.of("place", "within", "events"), answer.rows());
  }
}
