package org.dateline.server.protocol;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;

/**
 * Queries whose REGEX and REPLACE end: Java's patterns go back and forth in a text without looking
 * at the time, for hours where a pattern is made for it, and ARQ's timeout does not reach them.
 */
final class BoundedPatterns extends ExprTransformCopy {

  private BoundedPatterns() {}

  static Query in(Query query) {
    return QueryTransformOps.transform(
        query, new ElementTransformCopyBase(), new BoundedPatterns());
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new Regex(arguments);
      case E_StrReplace replace -> new Replace(arguments);
      default -> super.transform(function, arguments);
    };
  }

  /** ARQ takes null for an argument that is left out. */
  private static @Nullable Expr argument(ExprList arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : null;
  }

  private static final class Regex extends E_Regex {

    Regex(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), argument(arguments, 2));
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      PatternBudget.check(values.subList(0, 2), values.subList(2, values.size()));
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Regex(arguments);
    }
  }

  private static final class Replace extends E_StrReplace {

    Replace(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), arguments.get(2), argument(arguments, 3));
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      PatternBudget.check(values.subList(0, 2), values.subList(3, values.size()));
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments);
    }
  }
}
