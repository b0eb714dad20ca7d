package org.dateline.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Links to the events of a view as files for other tools. */
final class Exports {

  private Exports() {}

  /**
   * A line of links.
   *
   * @param files names as {@code /export/} has them
   * @param actor who must take part, by name
   */
  static Html of(List<String> files, Filter filter, String actor) {
    Filter everybody = filter.about(List.of());
    String parameters =
        (everybody.realis().isEmpty() ? "realis=all&" : "")
            + everybody.address("").replaceFirst("^\\?", "")
            + (filter.of().size() == 1 ? "&actor=" + encoded(actor) : "");
    Stream<Html> links =
        files.stream()
            .map(file ->
                Html.link(
                    "/export/%s?%s".formatted(file, parameters.replaceFirst("&$", "")),
                    file.replaceFirst(".*\\.", "")));
    return Html.element("p", Stream.concat(Stream.of(Html.text("Take along: ")), links).toList())
        .with("class", "data");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
