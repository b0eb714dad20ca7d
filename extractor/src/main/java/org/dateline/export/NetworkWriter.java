package org.dateline.export;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.dateline.export.ActorNetwork.Edge;

/** Networks of actors as XML. The same network gives the same characters. */
final class NetworkWriter {

  /** What edges say, by name, in GraphML's words for its type. */
  private static final List<String[]> EDGE_FIELDS =
      List.of(
          new String[] {"weight", "int"},
          new String[] {"towards", "int"},
          new String[] {"together", "int"},
          new String[] {"types", "string"},
          new String[] {"first", "string"},
          new String[] {"last", "string"});

  private NetworkWriter() {}

  /** GEXF 1.2 (gexf.net), which NetworkX and every Gephi open. */
  static String gexf(ActorNetwork network) {
    XmlText xml = XmlText.begin();
    return written(
        xml,
        () ->
            xml.element(
                "gexf",
                () ->
                    xml.element(
                        "graph",
                        () -> {
                          gexfFields(xml);
                          xml.element("nodes", () -> gexfNodes(network, xml));
                          xml.element("edges", () -> gexfEdges(network, xml));
                        },
                        "defaultedgetype",
                        "directed"),
                "xmlns",
                "http://www.gexf.net/1.2draft",
                "version",
                "1.2"));
  }

  private static void gexfFields(XmlText xml) throws XMLStreamException {
    xml.element(
        "attributes",
        () -> xml.empty("attribute", "id", "kind", "title", "kind", "type", "string"),
        "class",
        "node");
    xml.element(
        "attributes",
        () -> {
          for (String[] field : EDGE_FIELDS.subList(1, EDGE_FIELDS.size())) {
            String type = field[1].equals("int") ? "integer" : field[1];
            xml.empty("attribute", "id", field[0], "title", field[0], "type", type);
          }
        },
        "class",
        "edge");
  }

  private static void gexfNodes(ActorNetwork network, XmlText xml) throws XMLStreamException {
    for (Party party : network.nodes()) {
      xml.element(
          "node",
          () ->
              xml.element(
                  "attvalues", () -> xml.empty("attvalue", "for", "kind", "value", party.kind())),
          "id",
          party.iri(),
          "label",
          party.label());
    }
  }

  private static void gexfEdges(ActorNetwork network, XmlText xml) throws XMLStreamException {
    int number = 0;
    for (Edge edge : network.edges()) {
      xml.element(
          "edge",
          () ->
              xml.element(
                  "attvalues",
                  () -> {
                    for (String[] field : EDGE_FIELDS.subList(1, EDGE_FIELDS.size())) {
                      Optional<String> value = value(edge, field[0]);
                      if (value.isPresent()) {
                        xml.empty("attvalue", "for", field[0], "value", value.get());
                      }
                    }
                  }),
          "id",
          String.valueOf(number++),
          "source",
          edge.source(),
          "target",
          edge.target(),
          "weight",
          String.valueOf(edge.weight()));
    }
  }

  /** GraphML (graphml.graphdrawing.org). */
  static String graphMl(ActorNetwork network) {
    XmlText xml = XmlText.begin();
    return written(
        xml,
        () ->
            xml.element(
                "graphml",
                () -> {
                  key(xml, "node", "label", "string");
                  key(xml, "node", "kind", "string");
                  for (String[] field : EDGE_FIELDS) {
                    key(xml, "edge", field[0], field[1]);
                  }
                  xml.element("graph", () -> graphMlBody(network, xml), "edgedefault", "directed");
                },
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns"));
  }

  private static void key(XmlText xml, String of, String name, String type)
      throws XMLStreamException {
    xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
  }

  private static void graphMlBody(ActorNetwork network, XmlText xml) throws XMLStreamException {
    for (Party party : network.nodes()) {
      xml.element(
          "node",
          () -> {
            data(xml, "label", party.label());
            data(xml, "kind", party.kind());
          },
          "id",
          party.iri());
    }
    for (Edge edge : network.edges()) {
      xml.element(
          "edge",
          () -> {
            for (String[] field : EDGE_FIELDS) {
              Optional<String> value = value(edge, field[0]);
              if (value.isPresent()) {
                data(xml, field[0], value.get());
              }
            }
          },
          "source",
          edge.source(),
          "target",
          edge.target());
    }
  }

  private static void data(XmlText xml, String key, String value) throws XMLStreamException {
    xml.element("data", () -> xml.characters(value), "key", key);
  }

  private static Optional<String> value(Edge edge, String field) {
    return switch (field) {
      case "weight" -> Optional.of(String.valueOf(edge.weight()));
      case "towards" -> Optional.of(String.valueOf(edge.towards()));
      case "together" -> Optional.of(String.valueOf(edge.together()));
      case "types" -> Optional.of(String.join(", ", edge.types()));
      case "first" -> edge.first();
      case "last" -> edge.last();
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static String written(XmlText xml, XmlText.Content content) {
    try {
      content.write();
      return xml.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
