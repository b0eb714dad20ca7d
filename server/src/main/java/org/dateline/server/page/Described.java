package org.dateline.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dateline.server.linked.Names;

/** What a data set says of a node, in the parts of its page. */
record Described(Node node, String name, Names names, DatasetGraph quads) {

  private static final Node TEXT =
      NodeFactory.createURI(
          "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString");

  /** Dates below which a timeline would tell less than the list of events. */
  private static final int FEW = 8;

  private static final Filter EVERYTHING =
      new Filter(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Its properties; of an event, the answers to who, when and where. */
  Html facts() {
    return Kind.of(name) == Kind.EVENT
        ? Html.all(told(), eventFacts())
        : new Facts(names).of(node, quads.getUnionGraph());
  }

  private Html told() {
    List<Html> pieces =
        answer("event-told").rows().stream()
            .flatMap(row ->
                Stream.of(
                    Html.element("span", Answer.text(row, "kind").orElse(""))
                        .with("class", "badge large"),
                    Html.text(" "),
                    Html.element("span", Answer.text(row, "toldAs").orElse(""))
                        .with("class", "badge large " + Answer.text(row, "toldAs").orElse("")),
                    Html.text(" "),
                    Html.element("span", Answer.text(row, "meaning").orElse(""))
                        .with("class", "quiet")))
            .toList();
    return Html.element("p", pieces);
  }

  private Html eventFacts() {
    List<Html> list = new ArrayList<>();
    String last = "";
    for (Binding row : answer("event-facts").rows()) {
      String fact = Answer.text(row, "fact").orElse("");
      if (!fact.equals(last)) {
        list.add(Html.element("dt", fact));
        last = fact;
      }
      list.add(Html.element("dd", value(fact, row)));
    }
    return list.isEmpty() ? Html.NOTHING : Html.element("dl", list);
  }

  private Html value(String fact, Binding row) {
    return fact.equals("when")
        ? Html.text(When.words(Answer.text(row, "value").orElse("")))
        : Cells.linked(row, "value", names);
  }

  Html section(Section section) {
    return switch (section.form()) {
      case TABLE -> table(section);
      case CLAIMS -> Html.section(section.heading(), claims(answer(section.query())));
      case MAP -> map(answer(section.query()));
      case TIMELINE -> timeline(section.query());
      case TEXT -> text(answer(section.query()));
    };
  }

  private Html table(Section section) {
    Html table = Html.section(section.heading(), new Table(names).of(answer(section.query())));
    return table.markup().isEmpty() ? table : table.with("class", section.query());
  }

  private Answer answer(String query) {
    return Answer.to(query, Map.of("node", node), quads);
  }

  private Html claims(Answer answer) {
    Answer parties =
        Kind.of(name) == Kind.EVENT ? answer("event-names") : new Answer(List.of(), List.of());
    return new Claims(names, node, parties).of(answer);
  }

  private Html map(Answer answer) {
    List<MapDrawing.Spot> spots = MapDrawing.spots(answer, names);
    return spots.isEmpty() ? Html.NOTHING : new MapDrawing(spots, EVERYTHING).drawnNear();
  }

  private Html timeline(String query) {
    Filter filter = EVERYTHING.about(List.of(name));
    return Chronicle.of(new SelectedEvents(filter, names).to(query, quads), filter)
        .filter(chronicle -> chronicle.events() >= FEW)
        .map(chronicle -> new TimelineDrawing(chronicle, filter, "/timeline").drawn())
        .orElse(Html.NOTHING);
  }

  private Html text(Answer mentions) {
    return Values.first(node, TEXT, quads.getUnionGraph())
        .map(text ->
            Html.element(
                "article",
                new MarkedText(text, names)
                    .of(mentions.rows().stream().flatMap(row -> MarkedText.Mark.of(row, 0)))))
        .orElse(Html.NOTHING);
  }
}
