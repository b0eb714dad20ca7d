package org.dateline.server.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dateline.server.linked.Names;

/**
 * An answer as an HTML table. A variable {@code ?x} is a column, with a link when {@code ?xIri} is
 * a node with a page; in {@code ?sentence} the characters from {@code ?markFrom} to {@code ?markTo}
 * are marked.
 */
record Table(Names names) {

  Html of(Answer answer) {
    if (answer.rows().isEmpty()) {
      return Html.NOTHING;
    }
    List<String> columns =
        answer.columns().stream()
            .filter(column -> !column.endsWith("Iri") && !column.startsWith("mark"))
            .toList();
    Html head =
        Html.element(
            "tr",
            columns.stream()
                .map(column -> Html.element("th", column).with("scope", "col"))
                .toList());
    List<Html> rows =
        answer.rows().stream()
            .map(row ->
                Html.element(
                    "tr",
                    columns.stream()
                        .map(column -> Html.element("td", cell(row, column)).with("class", column))
                        .toList()))
            .toList();
    return Html.element("table", Html.element("thead", head), Html.element("tbody", rows));
  }

  private Html cell(Binding row, String column) {
    String text = Answer.text(row, column).orElse("");
    if (column.equals("sentence")) {
      return marked(row, text);
    }
    return Optional.ofNullable(row.get(column + "Iri"))
        .flatMap(names::name)
        .map(name -> Html.link("/page/" + name, text))
        .orElseGet(() -> Html.text(text));
  }

  private static Html marked(Binding row, String sentence) {
    Optional<Integer> from = Answer.number(row, "markFrom");
    Optional<Integer> to = Answer.number(row, "markTo");
    int length = sentence.codePointCount(0, sentence.length());
    if (from.isEmpty() || to.isEmpty() || from.get() < 0 || to.get() > length) {
      return Html.text(sentence);
    }
    int begin = sentence.offsetByCodePoints(0, from.get());
    int end = sentence.offsetByCodePoints(0, to.get());
    return Html.all(
        Html.text(sentence.substring(0, begin)),
        Html.element("mark", sentence.substring(begin, end)),
        Html.text(sentence.substring(end)));
  }
}
