package org.dateline.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dateline.query.Reply.Rows;

/** The answer to events.rq, one row a fact, gathered by event. */
final class EventRows {

  private static final Comparator<EventRow> BY_DATE =
      Comparator.comparing((EventRow event) -> event.begin().orElse("9999"))
          .thenComparing(EventRow::iri);

  /** One fact; what is not there is empty. */
  private record Fact(String value, String label, String detail) implements Comparable<Fact> {

    private static final Comparator<Fact> ORDER =
        Comparator.comparing(Fact::label).thenComparing(Fact::value).thenComparing(Fact::detail);

    @Override
    public int compareTo(Fact other) {
      return ORDER.compare(this, other);
    }
  }

  private EventRows() {}

  /** The events by date, those without one last. */
  static List<EventRow> of(Rows rows) {
    Map<String, Map<String, NavigableSet<Fact>>> events = new TreeMap<>();
    for (Binding row : rows.rows()) {
      events
          .computeIfAbsent(text(row, "event"), event -> new TreeMap<>())
          .computeIfAbsent(text(row, "key"), key -> new TreeSet<>())
          .add(new Fact(text(row, "value"), text(row, "label"), text(row, "detail")));
    }
    return events.entrySet().stream()
        .map(event -> row(event.getKey(), event.getValue()))
        .sorted(BY_DATE)
        .toList();
  }

  private static String text(Binding row, String variable) {
    Node node = row.get(variable);
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static EventRow row(String iri, Map<String, NavigableSet<Fact>> facts) {
    return new EventRow(
        iri,
        first(facts, "label").orElse(""),
        first(facts, "type").orElse(""),
        values(facts, "mode", Fact::value),
        values(facts, "context", Fact::value),
        first(facts, "realis").orElse(""),
        first(facts, "begin"),
        first(facts, "end"),
        first(facts, "dateBasis"),
        parties(facts, "actor"),
        parties(facts, "recipient"),
        values(facts, "place", EventRows::spot),
        values(facts, "article", Fact::value),
        values(facts, "article", Fact::label),
        values(facts, "source", Fact::value),
        values(facts, "sentence", Fact::value));
  }

  private static Optional<String> first(Map<String, NavigableSet<Fact>> facts, String key) {
    return values(facts, key, Fact::value).stream().findFirst();
  }

  private static <T> List<T> values(
      Map<String, NavigableSet<Fact>> facts, String key, Function<Fact, T> as) {
    return facts.getOrDefault(key, new TreeSet<>()).stream().map(as).distinct().toList();
  }

  /** A party may have several classes; the first in order names it. */
  private static List<Party> parties(Map<String, NavigableSet<Fact>> facts, String key) {
    return values(facts, key, EventRows::party).stream()
        .collect(Collectors.toMap(Party::iri, party -> party, (one, other) -> one, TreeMap::new))
        .values()
        .stream()
        .sorted(Comparator.comparing(Party::label).thenComparing(Party::iri))
        .toList();
  }

  private static Party party(Fact fact) {
    return new Party(fact.value(), fact.label(), fact.detail().replaceFirst(".*[/#]", ""));
  }

  private static Spot spot(Fact fact) {
    return new Spot(fact.value(), fact.label(), Spot.Point.parse(fact.detail()));
  }
}
