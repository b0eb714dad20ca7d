package org.dateline.server.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Whether an event of a graph is one of a filter's kind and days; whom it is about does not matter.
 */
record FittingEvent(Filter filter, Graph all) implements Predicate<Node> {

  private static final List<Node> BEGINS =
      List.of(Terms.ofSem("hasBeginTimeStamp"), Terms.ofSem("hasEarliestBeginTimeStamp"));
  private static final List<Node> ENDS =
      List.of(Terms.ofSem("hasEndTimeStamp"), Terms.ofSem("hasLatestEndTimeStamp"));

  @Override
  public boolean test(Node event) {
    return filter
            .type()
            .map(type -> all.contains(event, Terms.EVENT_TYPE, Terms.type(type)))
            .orElse(true)
        && filter
            .realis()
            .map(realis -> all.contains(event, Terms.REALIS, Terms.ofOntology(realis)))
            .orElse(true)
        && (!filter.isOfDays() || lies(event));
  }

  private boolean lies(Node event) {
    Optional<LocalDate> begin = day(event, BEGINS);
    Optional<LocalDate> end = day(event, ENDS);
    return begin.isPresent()
        && end.isPresent()
        && filter.from().map(first -> !begin.get().isBefore(first)).orElse(true)
        && filter.until().map(last -> !end.get().isAfter(last)).orElse(true);
  }

  private Optional<LocalDate> day(Node event, List<Node> properties) {
    return properties.stream()
        .map(property -> Values.first(event, property, all))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(When::day);
  }
}
