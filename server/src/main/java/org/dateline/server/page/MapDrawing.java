package org.dateline.server.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dateline.server.linked.Names;

/**
 * A map of the world with a circle for each place, as large as the number of its events.
 *
 * @param spots the largest first
 */
record MapDrawing(List<Spot> spots, Filter filter) {

  /** The radius of the circle of most events. */
  private static final double LARGEST = 18;

  private static final double SMALLEST = 2.5;

  /** Events that make the largest circle, unless some place has more. */
  private static final int MANY = 12;

  /** The room that a letter of a name takes. */
  private static final double LETTER = 5.6;

  private static final double LINE = 12;

  /** How much of the map shows the surroundings of a place. */
  private static final double NEAR_WIDTH = 200;

  private static final double NEAR_HEIGHT = 66;

  /** A place on the map. */
  record Spot(String label, String name, int events, Projection at) {}

  /** The room of a name. */
  private record Box(double left, double top, double right, double bottom) {

    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  MapDrawing {
    spots = List.copyOf(spots);
  }

  /** The places of an answer that have coordinates. */
  static List<Spot> spots(Answer answer, Names names) {
    List<Spot> spots = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Binding row : answer.rows()) {
      Optional<String> name = names.name(row.get("placeIri"));
      Optional<Projection> at = Answer.text(row, "point").flatMap(Projection::of);
      if (at.isPresent() && name.isPresent() && seen.add(name.get())) {
        String label = Answer.text(row, "place").orElse("");
        int events = Answer.number(row, "events").orElse(0);
        spots.add(new Spot(label, name.get(), events, at.get()));
      }
    }
    return spots;
  }

  /** The whole world. */
  Html drawn() {
    return Svg.canvas(
        "Map of the world with %s".formatted(Counted.of(spots.size(), "place", "places")),
        new Svg.Frame(0, 0, Projection.WIDTH, Projection.HEIGHT),
        layers());
  }

  /** The surroundings of the first place. */
  Html drawnNear() {
    Projection middle = spots.getFirst().at();
    Svg.Frame frame =
        new Svg.Frame(
            Math.clamp(middle.x() - NEAR_WIDTH / 2, 0, Projection.WIDTH - NEAR_WIDTH),
            Math.clamp(middle.y() - NEAR_HEIGHT / 2, 0, Projection.HEIGHT - NEAR_HEIGHT),
            NEAR_WIDTH,
            NEAR_HEIGHT);
    return Html.element("div", Svg.pane("Map around " + spots.getFirst().label(), frame, layers()))
        .with("class", "close");
  }

  private Html[] layers() {
    Html world =
        Svg.shape(
            "image", "href", "/world.svg", "width", Projection.WIDTH, "height", Projection.HEIGHT);
    List<Box> taken = new ArrayList<>();
    List<Html> circles = spots.stream().map(this::circle).toList();
    List<Html> labels = spots.stream().map(spot -> label(spot, taken)).toList();
    return new Html[] {world, Svg.group("spots", circles), Svg.group("spots", labels)};
  }

  private Html circle(Spot spot) {
    return Svg.link(
            filter.about(List.of(spot.name())).address("/timeline"),
            "%s: %s".formatted(spot.label(), Counted.events(spot.events())),
            Html.element("g", Svg.shape("circle", "r", radius(spot))))
        .with("transform", Svg.translated(spot.at().x(), spot.at().y()));
  }

  /** A name that would lie on a larger place's is seen only when the map is enlarged. */
  private Html label(Spot spot, List<Box> taken) {
    double radius = radius(spot);
    Box box = box(spot, radius);
    boolean isFree = taken.stream().noneMatch(box::meets);
    if (isFree) {
      taken.add(box);
    }
    boolean isAtTheEdge = box.right() > Projection.WIDTH;
    Html name =
        Svg.text(
            spot.label(),
            "x",
            isAtTheEdge ? -radius - 2 : radius + 2,
            "y",
            3.5,
            "class",
            (isAtTheEdge ? "left" : "right") + (isFree ? "" : " minor"));
    return Html.element("g", Html.element("g", name))
        .with("transform", Svg.translated(spot.at().x(), spot.at().y()));
  }

  private static Box box(Spot spot, double radius) {
    double left = spot.at().x() - radius;
    double middle = spot.at().y();
    double right = spot.at().x() + radius + 2 + LETTER * spot.label().length();
    return new Box(left, middle - LINE / 2, right, middle + LINE / 2);
  }

  private double radius(Spot spot) {
    int most = spots.stream().mapToInt(Spot::events).max().orElse(0);
    return Math.max(SMALLEST, LARGEST * Math.sqrt((double) spot.events() / Math.max(most, MANY)));
  }
}
