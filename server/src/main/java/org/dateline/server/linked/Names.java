package org.dateline.server.linked;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The names of the nodes that a data set has made, {@code KIND/NAME} under {@code id/}, and the
 * addresses of the documents about them.
 *
 * @param base the base IRI of the data set, ending in a slash
 */
public record Names(String base) {

  private static final Pattern NAME = Pattern.compile("[a-z]+/[a-z0-9-]+");

  /** The node of a name; none when no node can have it. */
  public Optional<Node> node(String name) {
    return NAME.matcher(name).matches()
        ? Optional.of(NodeFactory.createURI(base + "id/" + name))
        : Optional.empty();
  }

  /** The name of a node that this data set has made; fragments belong to what they are part of. */
  public Optional<String> name(Node node) {
    String root = base + "id/";
    return Optional.of(node)
        .filter(each -> each.isURI() && each.getURI().startsWith(root))
        .map(each -> each.getURI().substring(root.length()).replaceAll("#.*", ""))
        .filter(name -> NAME.matcher(name).matches());
  }

  /** The path of the document about a node in a syntax. */
  static String document(String name, Syntax syntax) {
    return syntax == Syntax.HTML ? "/page/" + name : "/data/" + name + "." + syntax.suffix();
  }
}
