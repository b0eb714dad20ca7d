package org.dateline.server.page;

import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dateline.server.linked.Names;

/**
 * An answer as an HTML table. A variable {@code ?x} is a column, with a link when {@code ?xIri} is
 * a node with a page.
 */
record Table(Names names) {

  /** Rows that are shown before the reader asks for more. */
  private static final int FIRST = 20;

  Html of(Answer answer) {
    List<String> columns =
        answer.columns().stream().filter(column -> !column.endsWith("Iri")).toList();
    Html head =
        Html.element(
            "tr",
            columns.stream()
                .map(column ->
                    Html.element("th", heading(column)).with("scope", "col").with("class", column))
                .toList());
    List<Html> rows = answer.rows().stream().map(row -> row(row, columns)).toList();
    return Folded.list(
        rows,
        FIRST,
        shown -> Html.element("table", Html.element("thead", head), Html.element("tbody", shown)));
  }

  /** {@code toldAs} is "told as". */
  private static String heading(String column) {
    return column.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private Html row(Binding row, List<String> columns) {
    return Html.element(
        "tr",
        columns.stream()
            .map(column -> Html.element("td", Cells.cell(row, column, names)).with("class", column))
            .toList());
  }
}
