package org.dateline.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.consolidate.Consolidation;
import org.dateline.consolidate.Group;
import org.dateline.consolidate.Link.Kind;
import org.dateline.consolidate.StoredEvent;
import org.dateline.graph.LinkGraph;
import org.dateline.graph.StoredArticles;
import org.dateline.graph.StoredFacts;
import org.dateline.load.DataSet;
import org.dateline.load.TdbLoader;
import org.dateline.pipeline.StoredSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Links the nodes of a data set that are one event or one entity. */
@Command(
    name = "consolidate",
    mixinStandardHelpOptions = true,
    description = {
      "Link events that several articles tell of in other words, and entities under several names.",
      "The links stand in a graph of their own, which is made anew each time: run it after building.",
      "Events whose dates, places, participants or realis contradict are never linked."
    },
    footer = {
      "",
      "Example:",
      "  ./dateline consolidate && ./dateline query independent-sources --minimum 2",
    })
final class ConsolidateCommand implements Callable<Integer> {

  @Mixin private DataDirectory data = new DataDirectory();

  @Option(names = "--undo", description = "Take all links back instead")
  private boolean undo;

  @Mixin private NetworkOptions network = new NetworkOptions();

  private final Streams streams;

  ConsolidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<Group> groups = undo ? List.of() : groups();
    try (DataSet dataSet = DataSet.toChange(data.path());
        TdbLoader loader = new TdbLoader(dataSet, step -> {})) {
      loader.load(List.of(new LinkGraph(dataSet.base()).of(groups)));
      loader.finish();
    }
    streams.err().println(undo ? "all links taken back in " + data.path() : told(groups));
    return 0;
  }

  private List<Group> groups() {
    try (DataSet dataSet = DataSet.toChange(data.path())) {
      return groups(dataSet);
    }
  }

  private List<Group> groups(DataSet dataSet) {
    DatasetGraph quads = dataSet.dataset().asDatasetGraph();
    StoredFacts facts = new StoredFacts(quads, dataSet.base());
    List<StoredEvent> events = facts.events();
    Map<String, List<String>> places =
        events.stream()
            .flatMap(event -> Stream.of(event.places(), event.actors(), event.recipients()))
            .flatMap(Set::stream)
            .distinct()
            .collect(Collectors.toMap(place -> place, facts::around));
    Consolidation consolidation = new Consolidation(events, facts.participants(), places);
    Extractor extractor = new Extractor(network.choice());
    return consolidation.groups(
        new StoredSettings(new StoredArticles(quads), extractor::annotate)
            .of(consolidation.compared()));
  }

  private String told(List<Group> groups) {
    return "%s of events and %s of entities linked in %s"
        .formatted(counted(groups, Kind.EVENT), counted(groups, Kind.ENTITY), data.path());
  }

  private static String counted(List<Group> groups, Kind kind) {
    long count = groups.stream().filter(group -> group.kind() == kind).count();
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "group" : "groups");
  }
}
