package org.dateline.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.server.linked.Names;

/** When events happened: a bar for each day, month or year, and what happened in it. */
record TimelineView(Names names) implements View {

  /** Events that are listed one by one; of more, their numbers are. */
  private static final int LISTED = 300;

  @Override
  public String path() {
    return "/timeline";
  }

  @Override
  public String title() {
    return "Timeline";
  }

  @Override
  public String about() {
    return "When things happened, as far as articles say it. The full colour of a bar is what is told as fact;"
        + " the rest is planned, denied, threatened or the like.";
  }

  @Override
  public List<String> exports() {
    return List.of("events.csv", "events.geojson");
  }

  @Override
  public Html of(Filter filter, DatasetGraph quads) {
    SelectedEvents events = new SelectedEvents(filter, names);
    Optional<Chronicle> chronicle = Chronicle.of(events.to("days", quads), filter);
    return chronicle
        .map(known ->
            Html.all(
                new TimelineDrawing(known, filter, path()).drawn(),
                beyond(known, filter),
                known.events() > LISTED ? bars(known, filter) : listed(events, quads)))
        .orElseGet(() -> Html.element("p", "No event of this choice has a date."));
  }

  /** What is not drawn, and where it is. */
  private Html beyond(Chronicle chronicle, Filter filter) {
    List<Html> pieces = new ArrayList<>();
    if (chronicle.before() > 0) {
      pieces.add(
          Html.link(
              filter.till(chronicle.first().minusDays(1)).address(path()),
              "← %s earlier".formatted(Counted.events(chronicle.before()))));
    }
    if (chronicle.after() > 0) {
      pieces.add(
          Html.link(
              filter.since(chronicle.last().plusDays(1)).address(path()),
              "%s later →".formatted(Counted.events(chronicle.after()))));
    }
    if (chronicle.vague() > 0) {
      pieces.add(
          Html.element(
              "span",
              "%s dated less precisely than a %s: not drawn"
                  .formatted(Counted.events(chronicle.vague()), chronicle.step().word())));
    }
    return pieces.isEmpty() ? Html.NOTHING : Html.element("p", pieces).with("class", "beyond");
  }

  private Html listed(SelectedEvents events, DatasetGraph quads) {
    return Html.section("Events", new Table(names).of(events.to("events", quads)));
  }

  private Html bars(Chronicle chronicle, Filter filter) {
    List<Html> rows =
        chronicle.bars().stream()
            .filter(bar -> bar.events() > 0)
            .map(bar ->
                Html.element(
                    "tr",
                    Html.element(
                        "td",
                        Html.link(
                            filter
                                .within(bar.period().first(), bar.period().last())
                                .address(path()),
                            chronicle.step().name(bar.period()))),
                    Html.element("td", Counted.grouped(bar.events())).with("class", "events"),
                    Html.element("td", Counted.grouped(bar.facts())).with("class", "events")))
            .toList();
    Html head =
        new Html(
            "<thead><tr><th scope=\"col\">%s</th><th scope=\"col\" class=\"events\">events</th><th scope=\"col\" class=\"events\">told as facts</th></tr></thead>"
                .formatted(chronicle.step().word()));
    return Html.section(
        "By " + chronicle.step().word(),
        Html.all(
            Html.element(
                    "p",
                    "Choose a %s, or a kind, to read the events themselves."
                        .formatted(chronicle.step().word()))
                .with("class", "quiet"),
            Html.element("table", head, Html.element("tbody", rows)).with("class", "narrow")));
  }
}
