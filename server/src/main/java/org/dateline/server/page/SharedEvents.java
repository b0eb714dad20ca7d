package org.dateline.server.page;

import java.util.List;
import org.dateline.server.page.Network.Edge;

/** The events that two share, in words and as an address. */
record SharedEvents(Edge edge, Filter filter, Labels labels) {

  String words() {
    return "%s and %s: %s"
        .formatted(labels.of(edge.one()), labels.of(edge.other()), Counted.events(edge.events()));
  }

  /** Where they are listed. */
  String address() {
    return filter
        .about(List.of(labels.name(edge.one()), labels.name(edge.other())))
        .address("/timeline");
  }

  /** Who acts on whom, of the one who does so more often. */
  String direction() {
    int towards = Math.max(edge.towards(), edge.back());
    int back = Math.min(edge.towards(), edge.back());
    if (towards == 0) {
      return "together";
    }
    return back == 0 ? "%d →".formatted(towards) : "%d →, %d ←".formatted(towards, back);
  }
}
