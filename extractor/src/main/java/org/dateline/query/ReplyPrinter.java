package org.dateline.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSetStream;
import org.dateline.query.Reply.Rows;
import org.dateline.query.Reply.Triples;
import org.dateline.query.Reply.Verdict;

/**
 * Prints replies in UTF-8.
 *
 * @param width columns of the terminal, for {@link AnswerFormat#TABLE}
 */
public record ReplyPrinter(AnswerFormat format, int width) {

  /** Writes a reply; the stream stays open. */
  public void print(Reply reply, OutputStream out) throws IOException {
    switch (reply) {
      case Rows rows -> printRows(rows, out);
      case Verdict(boolean holds) -> printVerdict(holds, out);
      case Triples(Graph graph) ->
          RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
    }
    out.flush();
  }

  private void printRows(Rows rows, OutputStream out) throws IOException {
    switch (format) {
      case TABLE -> write(new Table(rows).forTerminal(width), out);
      case MARKDOWN -> write(new Table(rows).markdown(), out);
      case CSV, TSV, JSON, XML ->
          standard()
              .write(
                  out,
                  RowSetStream.create(rows.columns(), rows.rows().iterator()),
                  ARQ.getContext());
    }
  }

  private void printVerdict(boolean holds, OutputStream out) throws IOException {
    switch (format) {
      case TABLE, MARKDOWN -> write(holds ? "yes\n" : "no\n", out);
      case CSV, TSV, JSON, XML -> standard().write(out, holds, ARQ.getContext());
    }
  }

  /** The writer of the standard format. */
  private RowSetWriter standard() {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          case XML -> ResultSetLang.RS_XML;
          case TABLE, MARKDOWN -> throw new IllegalStateException("not a standard: " + format);
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
