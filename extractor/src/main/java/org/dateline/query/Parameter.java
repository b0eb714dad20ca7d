package org.dateline.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * What can be set in a question: a line {@code # param: NAME default LITERAL - meaning} of its
 * file, as queries/README.md has it.
 *
 * @param standard the value when nobody sets one; a value that is set has its datatype
 */
public record Parameter(String name, Node standard, String meaning) {

  private static final Pattern LINE =
      Pattern.compile(
          "# param: ([A-Za-z][A-Za-z0-9]*) default \"([^\"]*)\"(?:\\^\\^xsd:([A-Za-z]+))? - (.+)");

  /** The parameter on a line of a question file, if there is one. */
  static Optional<Parameter> on(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Node standard = NodeFactory.createLiteralDT(matcher.group(2), datatype(matcher.group(3)));
    return Optional.of(new Parameter(matcher.group(1), standard, matcher.group(4)));
  }

  private static RDFDatatype datatype(@Nullable String name) {
    return name == null
        ? XSDDatatype.XSDstring
        : TypeMapper.getInstance().getSafeTypeByName(XSDDatatype.XSD + "#" + name);
  }

  /**
   * The value as a term of the parameter's datatype.
   *
   * @throws QueryException when the value is not of that datatype
   */
  Node valueOf(String value) {
    RDFDatatype datatype = standard.getLiteralDatatype();
    if (!datatype.isValid(value)) {
      throw new QueryException(
          "--%s %s: not a value of xsd:%s; give one such as %s"
              .formatted(
                  name,
                  value,
                  datatype.getURI().substring(XSDDatatype.XSD.length() + 1),
                  standard.getLiteralLexicalForm()));
    }
    return NodeFactory.createLiteralDT(value, datatype);
  }
}
