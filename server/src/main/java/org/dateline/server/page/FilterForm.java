package org.dateline.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A filter as a form that leads to the same view of other events. */
record FilterForm(Choices choices, String path) {

  /**
   * The form.
   *
   * @param label what a node of the filter is called
   */
  Html of(Filter filter, UnaryOperator<String> label) {
    List<Html> fields = new ArrayList<>();
    filter.of().forEach(name -> fields.add(chosen(filter, name, label.apply(name))));
    fields.add(choice("type", "Kind", "all kinds", choices.types(), filter.type()));
    fields.add(choice("realis", "Told as", "anything", choices.realis(), filter.realis()));
    fields.add(day("from", "From", filter.from().map(String::valueOf)));
    fields.add(day("until", "Until", filter.until().map(String::valueOf)));
    fields.add(Html.element("button", "Show"));
    if (!filter.address("").isEmpty()) {
      fields.add(Html.link(path, "Clear"));
    }
    return Html.element("form", fields)
        .with("class", "filter")
        .with("action", path)
        .with("aria-label", "Filter");
  }

  private Html chosen(Filter filter, String name, String label) {
    return Html.element(
            "span",
            Html.link("/page/" + name, label),
            Html.text(" "),
            Html.link(filter.without(name).address(path), "×")
                .with("aria-label", "without " + label)
                .with("class", "remove"),
            new Html("<input>").with("type", "hidden").with("name", "of").with("value", name))
        .with("class", "chosen");
  }

  private static Html choice(
      String name, String label, String all, List<String> values, Optional<String> chosen) {
    List<Html> options = new ArrayList<>();
    options.add(Html.element("option", all).with("value", ""));
    values.forEach(value -> options.add(option(value, chosen)));
    return Html.element(
        "label", Html.text(label), Html.element("select", options).with("name", name));
  }

  private static Html option(String value, Optional<String> chosen) {
    Html option = Html.element("option", value).with("value", value);
    return chosen.filter(value::equals).isPresent() ? option.with("selected", "") : option;
  }

  private static Html day(String name, String label, Optional<String> value) {
    return Html.element(
        "label",
        Html.text(label),
        new Html("<input>")
            .with("type", "date")
            .with("name", name)
            .with("value", value.orElse("")));
  }
}
