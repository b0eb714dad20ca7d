package org.dateline.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who is linked to whom, by how many events. An edge leads from actor to recipient; those who act
 * together, as in a meeting, are joined in the order of their addresses. There is one edge for each
 * pair and direction.
 *
 * @param nodes by address
 * @param edges by the addresses of their ends
 */
public record ActorNetwork(List<Party> nodes, List<Edge> edges) {

  /**
   * Events between two actors.
   *
   * @param source address of who acts
   * @param target address of whom it is done to, or who acts with them
   * @param towards events in which the source acts on the target
   * @param together events in which they act together
   * @param types kinds of these events, sorted
   * @param first the first day of the earliest event that has a date
   * @param last the last day of the latest
   */
  public record Edge(
      String source,
      String target,
      int towards,
      int together,
      List<String> types,
      Optional<String> first,
      Optional<String> last) {

    /** The number of events. */
    public int weight() {
      return towards + together;
    }
  }

  public ActorNetwork {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** The network of some events; who is linked to nobody by them is in it, without an edge. */
  public static ActorNetwork of(Collection<EventRow> events) {
    Map<String, Party> nodes = new TreeMap<>();
    Map<List<String>, Tally> edges =
        new TreeMap<>(
            Comparator.comparing((List<String> ends) -> ends.getFirst())
                .thenComparing(List::getLast));
    for (EventRow event : events) {
      Stream.concat(event.actors().stream(), event.recipients().stream())
          .forEach(party -> nodes.put(party.iri(), party));
      for (Link link : links(event)) {
        edges
            .computeIfAbsent(List.of(link.source(), link.target()), ends -> new Tally())
            .add(link, event);
      }
    }
    List<Edge> tallied = new ArrayList<>();
    edges.forEach((ends, tally) -> tallied.add(tally.edge(ends.getFirst(), ends.getLast())));
    return new ActorNetwork(List.copyOf(nodes.values()), tallied);
  }

  private record Link(String source, String target, boolean isTogether) {}

  private static List<Link> links(EventRow event) {
    List<Link> links = new ArrayList<>();
    for (Party actor : event.actors()) {
      event.recipients().stream()
          .filter(recipient -> !recipient.iri().equals(actor.iri()))
          .forEach(recipient -> links.add(new Link(actor.iri(), recipient.iri(), false)));
      event.actors().stream()
          .filter(other -> actor.iri().compareTo(other.iri()) < 0)
          .forEach(other -> links.add(new Link(actor.iri(), other.iri(), true)));
    }
    return links;
  }

  /** An edge being counted. */
  private static final class Tally {

    private final NavigableSet<String> types = new TreeSet<>();
    private final NavigableSet<String> begins = new TreeSet<>();
    private final NavigableSet<String> ends = new TreeSet<>();
    private int towards;
    private int together;

    void add(Link link, EventRow event) {
      if (link.isTogether()) {
        together++;
      } else {
        towards++;
      }
      types.add(event.type());
      event.begin().ifPresent(begins::add);
      event.end().ifPresent(ends::add);
    }

    Edge edge(String source, String target) {
      return new Edge(
          source,
          target,
          towards,
          together,
          List.copyOf(types),
          begins.stream().findFirst(),
          ends.isEmpty() ? Optional.empty() : Optional.of(ends.last()));
    }
  }
}
