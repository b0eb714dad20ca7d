package org.dateline.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/** Holds graphs against the shapes of the ontology. May be used from many threads. */
public final class ShapeCheck {

  private final Shapes shapes = Shapes.parse(Ontology.shapes());

  /**
   * A rule that a graph breaks.
   *
   * @param shape the name of the shape ("EventRealisShape")
   * @param node the node that breaks it
   * @param message what the shape asks for
   */
  public record Violation(String shape, String node, String message) {}

  /** Every rule the graph breaks, sorted; none when it conforms. */
  public List<Violation> check(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(ShapeCheck::violation)
        .distinct()
        .sorted(Comparator.comparing(Violation::shape).thenComparing(Violation::node))
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        name(entry.source()), String.valueOf(entry.focusNode()), String.valueOf(entry.message()));
  }

  private static String name(Node shape) {
    return shape.isURI() ? shape.getLocalName() : "unnamed";
  }
}
