package org.dateline.consolidate;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.dateline.consolidate.Candidates.Pair;
import org.dateline.consolidate.Link.Basis;
import org.dateline.consolidate.Link.Kind;
import org.dateline.consolidate.StoredEvent.Report;
import org.dateline.resolve.coreference.Odds;
import org.dateline.resolve.coreference.Setting;

/**
 * Which candidates are told in words so alike that they are probably one event.
 *
 * @param settings of the reports that {@link #compared} gives, as far as they could be read
 */
record EventLinks(Odds odds, Map<Report, Setting> settings) {

  /** So many reports of one event, of different stories, are compared. */
  private static final int REPORTS = 3;

  /** Pairs below are not worth a link, whatever joins them to others. */
  private static final double FLOOR = 0.1;

  EventLinks {
    settings = Map.copyOf(settings);
  }

  /** The first report of each story, a few of them. */
  static List<Report> compared(StoredEvent event) {
    Map<String, Report> byStory = new LinkedHashMap<>();
    event.reports().forEach(report -> byStory.putIfAbsent(report.story(), report));
    return byStory.values().stream().limit(REPORTS).toList();
  }

  /** The candidates that may be linked, each with how probable that is. */
  List<Link> links(List<Pair> candidates) {
    return candidates.stream().flatMap(pair -> link(pair).stream()).toList();
  }

  private Optional<Link> link(Pair pair) {
    OptionalDouble probable =
        settings(pair.one())
            .flatMapToDouble(one ->
                settings(pair.other())
                    .mapToDouble(other -> odds.probability(Odds.features(one, other))))
            .average();
    EnumSet<Basis> bases = EnumSet.of(Basis.WORDS);
    bases.addAll(pair.bases());
    return probable.orElse(0) < FLOOR
        ? Optional.empty()
        : Optional.of(
            Link.of(Kind.EVENT, pair.one().iri(), pair.other().iri(), bases, probable.orElse(0)));
  }

  private Stream<Setting> settings(StoredEvent event) {
    return compared(event).stream().map(settings::get).filter(setting -> setting != null);
  }
}
