package org.dateline.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** Prints answers: rows in the format asked for, yes or no, or RDF as Turtle. */
final class AnswerPrinter {

  private final PrintStream out;
  private final AnswerFormat format;

  AnswerPrinter(PrintStream out, AnswerFormat format) {
    this.out = out;
    this.format = format;
  }

  void print(QueryExecution asked) {
    switch (asked.getQuery().queryType()) {
      case SELECT -> rows(asked.execSelect());
      case ASK -> out.println(asked.execAsk() ? "yes" : "no");
      case CONSTRUCT -> RDFDataMgr.write(out, asked.execConstruct(), Lang.TURTLE);
      case DESCRIBE -> RDFDataMgr.write(out, asked.execDescribe(), Lang.TURTLE);
      case CONSTRUCT_JSON, UNKNOWN ->
          throw new UsageException("only SELECT, ASK, CONSTRUCT and DESCRIBE are printed");
    }
    out.flush();
  }

  private void rows(ResultSet rows) {
    switch (format) {
      case TABLE -> table(rows);
      case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
      case TSV -> ResultSetFormatter.outputAsTSV(out, rows);
      case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
      case XML -> ResultSetFormatter.outputAsXML(out, rows);
    }
  }

  private void table(ResultSet rows) {
    List<String> names = rows.getResultVars();
    List<List<String>> cells = new ArrayList<>();
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      cells.add(names.stream().map(name -> text(row, name)).toList());
    }
    new TextTable(names, cells).lines().forEach(out::println);
    out.println("(%,d %s)".formatted(cells.size(), cells.size() == 1 ? "row" : "rows"));
  }

  private static String text(QuerySolution row, String name) {
    RDFNode value = row.get(name);
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
  }
}
