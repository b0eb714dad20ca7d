package org.dateline.server.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.server.linked.Names;

/** The events of a filter, as a pattern of SPARQL. Values become terms, never text of the query. */
record SelectedEvents(Filter filter, Names names) {

  private static final String OF =
      """
      { { ?event sem:hasActor ?of%1$d } UNION { ?inside%1$d schema:containedInPlace* ?of%1$d . ?event sem:hasPlace ?inside%1$d } }
      """;

  private static final String DATED =
      """
      { { ?event sem:hasBeginTimeStamp ?begin ; sem:hasEndTimeStamp ?end }
        UNION { ?event sem:hasEarliestBeginTimeStamp ?begin ; sem:hasLatestEndTimeStamp ?end } }
      FILTER(?begin >= ?from && ?end <= ?until)
      """;

  private static final String KIND = "?event sem:eventType ?type ; dl:realis ?realis .\n";

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** The answer to a query of page/ that has {@code ${selected}} in it. */
  Answer to(String query, DatasetGraph quads) {
    return Answer.to(query, parts(), terms(), quads);
  }

  private Map<String, String> parts() {
    String of =
        IntStream.range(0, filter.of().size())
            .mapToObj(OF::formatted)
            .collect(Collectors.joining());
    return Map.of(
        "selected", of + (filter.isOfDays() ? DATED : "") + KIND,
        "dated", of + DATED + KIND);
  }

  private Map<String, Node> terms() {
    Map<String, Node> terms = new LinkedHashMap<>();
    List<String> of = filter.of();
    for (int i = 0; i < of.size(); i++) {
      terms.put("of" + i, names.node(of.get(i)).orElseThrow());
    }
    filter.type().ifPresent(type -> terms.put("type", Terms.type(type)));
    filter.realis().ifPresent(realis -> terms.put("realis", Terms.ofOntology(realis)));
    terms.put("from", day(filter.from(), FIRST));
    terms.put("until", day(filter.until(), LAST));
    return terms;
  }

  private static Node day(Optional<LocalDate> day, LocalDate otherwise) {
    return NodeFactory.createLiteralDT(day.orElse(otherwise).toString(), XSDDatatype.XSDdate);
  }
}
