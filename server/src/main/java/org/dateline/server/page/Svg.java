package org.dateline.server.page;

import java.util.List;
import java.util.Locale;

/** Pieces of drawings. */
final class Svg {

  private Svg() {}

  /** A shape with attributes, given as name, value, name, value; numbers keep one decimal. */
  static Html shape(String name, Object... attributes) {
    return with(Html.element(name), attributes);
  }

  static Html text(String words, Object... attributes) {
    return with(Html.element("text", words), attributes);
  }

  /** Shapes that lead somewhere, with words for those who point at them or cannot see them. */
  static Html link(String address, String words, Html... shapes) {
    return Html.element("a", Html.element("title", words), Html.all(shapes))
        .with("href", address)
        .with("aria-label", words);
  }

  /** The value of {@code transform} that moves a shape. */
  static String translated(double x, double y) {
    return "translate(%s %s)".formatted(number(x), number(y));
  }

  static Html group(String kind, List<Html> shapes) {
    return Html.element("g", shapes).with("class", kind);
  }

  /**
   * A drawing that readers can enlarge and move about in.
   *
   * @param words what it shows
   */
  static Html canvas(String words, Frame frame, Html... shapes) {
    return Html.element("div", pane(words, frame, shapes)).with("class", "canvas");
  }

  /** A drawing that is as wide as the page; on a narrow one it scrolls. */
  static Html pane(String words, Frame frame, Html... shapes) {
    Html drawing =
        with(
            Html.element("svg", shapes),
            "viewBox",
            frame.viewBox(),
            "role",
            "group",
            "aria-label",
            words);
    return Html.element("div", drawing).with("class", "pane");
  }

  /** The part of the plane that a drawing shows. */
  record Frame(double left, double top, double width, double height) {

    private String viewBox() {
      return "%s %s %s %s".formatted(number(left), number(top), number(width), number(height));
    }
  }

  private static Html with(Html element, Object... attributes) {
    Html shape = element;
    for (int i = 0; i < attributes.length; i += 2) {
      shape = shape.with((String) attributes[i], value(attributes[i + 1]));
    }
    return shape;
  }

  private static String value(Object value) {
    return value instanceof Double number ? number(number) : String.valueOf(value);
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
  }
}
