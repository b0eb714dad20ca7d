package org.dateline.export;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dateline.query.Reply.Rows;

/** The answer to events.rq, one row a fact, gathered by event. */
final class EventRows {

  private static final Comparator<EventRow> BY_DATE =
      Comparator.comparing((EventRow event) -> event.begin().orElse("9999"))
          .thenComparing(EventRow::iri);

  /** Of what there is one for an event; of linked events the first that has it tells it. */
  private static final Set<String> SINGLE =
      Set.of("label", "type", "realis", "begin", "end", "dateBasis");

  private static final Comparator<Party> LONGEST =
      Comparator.comparingInt((Party party) -> -party.label().length()).thenComparing(Party::iri);

  private static final BinaryOperator<Party> LONGER = BinaryOperator.minBy(LONGEST);

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
    return once(events).entrySet().stream()
        .map(event -> row(event.getKey(), event.getValue()))
        .sorted(BY_DATE)
        .toList();
  }

  /** Linked events as one, under the first of their addresses, with all that is known of them. */
  private static Map<String, Map<String, NavigableSet<Fact>>> once(
      Map<String, Map<String, NavigableSet<Fact>>> events) {
    Map<String, Map<String, NavigableSet<Fact>>> once = new TreeMap<>();
    events.forEach((event, facts) -> {
      String first =
          values(facts, "sameEvent", Fact::value).stream()
              .filter(events::containsKey)
              .filter(other -> other.compareTo(event) < 0)
              .min(Comparator.naturalOrder())
              .orElse(event);
      Map<String, NavigableSet<Fact>> all = once.computeIfAbsent(first, any -> new TreeMap<>());
      facts.forEach((key, more) -> {
        if (SINGLE.contains(key)) {
          all.putIfAbsent(key, more);
        } else {
          all.computeIfAbsent(key, any -> new TreeSet<>()).addAll(more);
        }
      });
    });
    return once;
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
        greatest(facts, "confidence"),
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

  private static Optional<String> greatest(Map<String, NavigableSet<Fact>> facts, String key) {
    return values(facts, key, Fact::value).stream().max(Comparator.comparing(BigDecimal::new));
  }

  private static <T> List<T> values(
      Map<String, NavigableSet<Fact>> facts, String key, Function<Fact, T> as) {
    return facts.getOrDefault(key, new TreeSet<>()).stream().map(as).distinct().toList();
  }

  /**
   * A party may have several classes; the first in order names it. Linked parties are one, under
   * the longest of their names.
   */
  private static List<Party> parties(Map<String, NavigableSet<Fact>> facts, String key) {
    Map<String, Party> fullest = fullest(facts);
    return values(facts, key, EventRows::party).stream()
        .map(party -> fullest.getOrDefault(party.iri(), party))
        .collect(Collectors.toMap(Party::iri, party -> party, (one, other) -> one, TreeMap::new))
        .values()
        .stream()
        .sorted(Comparator.comparing(Party::label).thenComparing(Party::iri))
        .toList();
  }

  /** For each linked party the one of the longest name. */
  private static Map<String, Party> fullest(Map<String, NavigableSet<Fact>> facts) {
    Map<String, Party> own = new TreeMap<>();
    Stream.of("actor", "recipient")
        .flatMap(key -> values(facts, key, EventRows::party).stream())
        .forEach(party -> own.putIfAbsent(party.iri(), party));
    Map<String, Party> fullest = new TreeMap<>();
    for (Fact link : facts.getOrDefault("sameEntity", new TreeSet<>())) {
      Party party = own.get(link.detail());
      if (party != null) {
        Party other = new Party(link.value(), link.label(), party.kind());
        fullest.merge(link.detail(), LONGEST.compare(party, other) <= 0 ? party : other, LONGER);
      }
    }
    return fullest;
  }

  private static Party party(Fact fact) {
    return new Party(fact.value(), fact.label(), fact.detail().replaceFirst(".*[/#]", ""));
  }

  private static Spot spot(Fact fact) {
    return new Spot(fact.value(), fact.label(), Spot.Point.parse(fact.detail()));
  }
}
