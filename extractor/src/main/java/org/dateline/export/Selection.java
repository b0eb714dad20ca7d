package org.dateline.export;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which events are exported: values for the parameters of events.rq by name. What is not set
 * excludes nothing; so does {@code all} for the realis.
 */
public record Selection(Map<String, String> values) {

  public Selection {
    values = Map.copyOf(values);
  }

  /** The same for a format: that of facts takes actual events only, unless told which. */
  Selection of(ExportFormat format) {
    Map<String, String> all = new LinkedHashMap<>(values);
    if (format.isOfFacts()) {
      all.putIfAbsent("realis", "actual");
    }
    all.computeIfPresent("realis", (name, realis) -> realis.equals("all") ? "" : realis);
    return new Selection(all);
  }
}
