package org.dateline.server.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a node is, by the first part of its name: what its page is headed and made of. */
enum Kind {
  ARTICLE("article", "article"),
  EVENT("event", "event"),
  GROUP("group", "group"),
  ORGANIZATION("organization", "organisation"),
  PERSON("person", "person"),
  PLACE("place", "place"),
  STATE("state", "state"),
  THING("thing", "thing"),
  OTHER("", "");

  private final String name;
  private final String word;

  Kind(String name, String word) {
    this.name = name;
    this.word = word;
  }

  /** The kind of the node of a name. */
  static Kind of(String node) {
    String kind = node.replaceFirst("/.*", "");
    return Arrays.stream(values()).filter(each -> each.name.equals(kind)).findFirst().orElse(OTHER);
  }

  /** What stands above its name. */
  String word() {
    return word;
  }

  List<Section> sections() {
    return switch (this) {
      case ARTICLE -> Section.OF_ARTICLES;
      case EVENT -> Section.OF_EVENTS;
      case GROUP, ORGANIZATION, PERSON, THING -> Section.OF_ACTORS;
      case PLACE -> Section.OF_PLACES;
      case STATE -> Section.OF_STATES;
      case OTHER -> Section.OF_OTHERS;
    };
  }

  /** Links to the views of its events. */
  Html views(String node) {
    return switch (this) {
      case ARTICLE, EVENT, OTHER -> Html.NOTHING;
      case PLACE -> links(node, "timeline", "map");
      case GROUP, ORGANIZATION, PERSON, STATE, THING -> links(node, "timeline", "graph", "map");
    };
  }

  private static Html links(String node, String... views) {
    List<Html> links =
        Stream.of(views)
            .map(view ->
                Html.link(
                    "/%s?of=%s".formatted(view, node),
                    view.substring(0, 1).toUpperCase(Locale.ROOT) + view.substring(1)))
            .toList();
    return Html.element("p", links).with("class", "views");
  }
}
