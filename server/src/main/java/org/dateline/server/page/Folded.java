package org.dateline.server.page;

import java.util.List;
import java.util.function.Function;

/** Long lists: their beginning, and the rest for readers who ask for it. */
final class Folded {

  private Folded() {}

  /**
   * A list whose rest is folded away.
   *
   * @param first items that are always seen
   * @param as how items are put together
   */
  static Html list(List<Html> items, int first, Function<List<Html>, Html> as) {
    if (items.isEmpty()) {
      return Html.NOTHING;
    }
    if (items.size() <= first * 3 / 2) {
      return as.apply(items);
    }
    List<Html> rest = items.subList(first, items.size());
    return Html.all(
        as.apply(items.subList(0, first)),
        Html.element(
            "details",
            Html.element("summary", "and %s more".formatted(Counted.grouped(rest.size()))),
            as.apply(rest)));
  }
}
