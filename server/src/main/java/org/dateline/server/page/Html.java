package org.dateline.server.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A piece of HTML. Text becomes part of one only through {@link #text} and {@link #with}, which
 * escape it, so whatever an article says stays text.
 *
 * @param markup well-formed, safe to send
 */
public record Html(String markup) {

  static final Html NOTHING = new Html("");

  /** Characters as they are. */
  public static Html text(String text) {
    return new Html(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
  }

  public static Html element(String name, Html... content) {
    return new Html("<%s>%s</%1$s>".formatted(name, all(content).markup));
  }

  public static Html element(String name, String text) {
    return element(name, text(text));
  }

  public static Html element(String name, Collection<Html> content) {
    return element(name, content.toArray(Html[]::new));
  }

  /** The same element with an attribute more. */
  public Html with(String attribute, String value) {
    int end = markup.indexOf('>');
    return new Html(
        "%s %s=\"%s\"%s"
            .formatted(
                markup.substring(0, end), attribute, text(value).markup, markup.substring(end)));
  }

  /** What a reader sees of it, escaped. */
  String words() {
    return markup.replaceAll("<[^>]*>", "");
  }

  public static Html link(String address, String text) {
    return element("a", text).with("href", address);
  }

  public static Html all(Html... pieces) {
    return new Html(Arrays.stream(pieces).map(Html::markup).collect(Collectors.joining()));
  }

  /** A heading with what belongs under it; nothing when that is nothing. */
  static Html section(String heading, Html content) {
    return content.markup.isEmpty() ? NOTHING : element("section", element("h2", heading), content);
  }

  /** A list; nothing when it is empty. */
  static Html list(Collection<Html> items) {
    return items.isEmpty()
        ? NOTHING
        : element("ul", items.stream().map(item -> element("li", item)).toList());
  }
}
