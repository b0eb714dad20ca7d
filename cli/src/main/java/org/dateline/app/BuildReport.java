package org.dateline.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.dateline.load.Rejection;
import org.dateline.read.Reading.Refused;

/**
 * What a build did.
 *
 * @param articles loaded now
 * @param unchanged documents that the store had already
 */
record BuildReport(int articles, int unchanged, List<Refused> rejected, Duration time) {

  BuildReport {
    rejected = List.copyOf(rejected);
  }

  /** The counts as a person reads them. */
  String counts() {
    double seconds = Math.max(0.001, time.toMillis() / 1000.0);
    String counts =
        String.format(
            Locale.ROOT,
            "%,d %s (%.1f/s), %,d rejected",
            articles,
            articles == 1 ? "article" : "articles",
            articles / seconds,
            rejected.size());
    return unchanged == 0
        ? counts
        : counts + String.format(Locale.ROOT, ", %,d unchanged", unchanged);
  }

  /** The documents that were not accepted, as the data directory lists them. */
  List<Rejection> rejections() {
    return rejected.stream()
        .map(each -> new Rejection(each.name(), each.place(), each.reason()))
        .toList();
  }

  /** One JSON object: counts, rejections with their reasons, seconds, and where the graphs are. */
  String json(Destination destination) {
    ObjectNode report = new ObjectMapper().createObjectNode();
    report.put("articles", articles).put("unchanged", unchanged);
    ArrayNode list = report.putArray("rejected");
    for (Refused each : rejected) {
      list.addObject()
          .put("source", each.name())
          .put("place", each.place())
          .put("reason", each.reason());
    }
    return report
        .put("seconds", time.toMillis() / 1000.0)
        .put(destination.kind(), destination.name())
        .toString();
  }
}
