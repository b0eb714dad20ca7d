package org.dateline.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dateline.server.linked.Names;

/**
 * Claims as quotations: the sentences that make them with their words marked, who says so and
 * where.
 *
 * @param about the node whose page this is
 * @param known answer to event-names.rq: where the articles name those who take part
 */
record Claims(Names names, Node about, Answer known) {

  /** Claims that are shown before the reader asks for more. */
  private static final int FIRST = 12;

  Html of(Answer answer) {
    Map<Node, List<Binding>> claims = new LinkedHashMap<>();
    for (Binding row : answer.rows()) {
      claims.computeIfAbsent(row.get("claimIri"), claim -> new ArrayList<>()).add(row);
    }
    List<Html> items = claims.values().stream().map(this::item).distinct().toList();
    return Folded.list(items, FIRST, shown -> Html.list(shown).with("class", "claims"));
  }

  private Html item(List<Binding> claim) {
    Map<String, List<Binding>> sentences = new LinkedHashMap<>();
    claim.forEach(row ->
        Answer.text(row, "sentence")
            .ifPresent(
                text -> sentences.computeIfAbsent(text, sentence -> new ArrayList<>()).add(row)));
    List<Html> quoted = new ArrayList<>();
    sentences.forEach((sentence, rows) -> quoted.add(sentence(sentence, rows)));
    return Html.all(Html.element("blockquote", quoted), source(claim.getFirst()));
  }

  private Html sentence(String sentence, List<Binding> rows) {
    Binding first = rows.getFirst();
    int start = Answer.number(first, "start").orElse(0);
    Stream<MarkedText.Mark> words = rows.stream().flatMap(row -> MarkedText.Mark.of(row, start));
    Stream<MarkedText.Mark> parties =
        known.rows().stream()
            .filter(row -> row.get("articleIri").equals(first.get("articleIri")))
            .flatMap(row -> MarkedText.Mark.of(row, start));
    return new MarkedText(sentence, names).of(Stream.concat(words, parties));
  }

  private Html source(Binding claim) {
    List<Html> pieces = new ArrayList<>();
    if (!about.equals(claim.get("eventIri"))) {
      pieces.add(Cells.linked(claim, "event", names));
      pieces.add(Html.text(": "));
    }
    pieces.add(Cells.linked(claim, "source", names));
    pieces.add(Html.text(" " + verb(claim)));
    if (claim.get("relayIri") != null) {
      pieces.add(Html.text(", quoted by "));
      pieces.add(Cells.linked(claim, "relay", names));
    }
    pieces.add(Html.text(", in "));
    pieces.add(Html.element("cite", Cells.linked(claim, "article", names)));
    Answer.text(claim, "published")
        .ifPresent(date -> pieces.add(Html.text(", " + When.words(date))));
    figures(claim).ifPresent(figures -> pieces.add(Html.text(" · " + figures)));
    return Html.element("p", pieces);
  }

  private static String verb(Binding claim) {
    if (Answer.text(claim, "polarity").filter("negative"::equals).isPresent()) {
      return "denies it";
    }
    return switch (Answer.text(claim, "certainty").orElse("")) {
      case "possible" -> "holds it possible";
      case "probable" -> "holds it probable";
      default -> "says so";
    };
  }

  private static Optional<String> figures(Binding claim) {
    List<String> figures =
        Stream.of("dead", "hurt", "touched")
            .flatMap(figure ->
                Answer.text(claim, figure).stream()
                    .map(number -> number + " " + figure.replace("touched", "affected")))
            .toList();
    return figures.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", figures));
  }
}
