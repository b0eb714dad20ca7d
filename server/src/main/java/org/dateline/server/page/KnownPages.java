package org.dateline.server.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The pages of one version of a data set that were asked for last. */
final class KnownPages {

  private static final int MOST = 200;

  private final Map<String, String> pages = new LinkedHashMap<>();
  private String version = "";

  /** A page as it is known for the version, else as it is made. */
  String page(String current, String address, Supplier<String> made) {
    synchronized (this) {
      if (!version.equals(current)) {
        pages.clear();
        version = current;
      }
      String known = pages.remove(address);
      if (known != null) {
        pages.put(address, known);
        return known;
      }
    }
    String page = made.get();
    synchronized (this) {
      if (version.equals(current)) {
        pages.put(address, page);
        pages.keySet().stream()
            .limit(Math.max(0, pages.size() - MOST))
            .toList()
            .forEach(pages::remove);
      }
    }
    return page;
  }
}
