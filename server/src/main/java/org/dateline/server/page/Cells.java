package org.dateline.server.page;

import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dateline.server.linked.Names;

/** Values of an answer as HTML, by the names of their variables. */
final class Cells {

  private Cells() {}

  /** What stands in a column of a table. */
  static Html cell(Binding row, String column, Names names) {
    String text = Answer.text(row, column).orElse("");
    return switch (column) {
      case "when", "published" -> Html.element("time", When.words(text)).with("datetime", text);
      case "toldAs" -> badge(text);
      case "events" ->
          Html.text(Answer.number(row, column).map(number -> Counted.grouped(number)).orElse(""));
      default -> linked(row, column, names);
    };
  }

  /** The text of {@code ?x}, as a link when {@code ?xIri} is a node with a page. */
  static Html linked(Binding row, String column, Names names) {
    String text = Answer.text(row, column).orElse("");
    return Optional.ofNullable(row.get(column + "Iri"))
        .flatMap(names::name)
        .map(name -> Html.link("/page/" + name, text))
        .orElseGet(() -> Html.text(text));
  }

  /** How an event is told, in the colour of that realis. */
  static Html badge(String realis) {
    return Html.element("span", realis).with("class", "badge " + realis);
  }
}
