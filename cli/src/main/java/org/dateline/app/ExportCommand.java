package org.dateline.app;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.export.Export;
import org.dateline.export.ExportFormat;
import org.dateline.export.Selection;
import org.dateline.load.DataSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a part of a data set for other tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Write the data set, or a part of it, for other tools: gexf and graphml (who is linked to"
          + " whom),",
      "geojson and csv (events), jsonld and nquads (the graphs of the articles).",
      "All but the last two have actual events only, unless --realis says otherwise.",
      "A running server gives the same files, as at http://localhost:3030/export/actors.gexf"
    },
    footer = {"", "Example:", "  ./dateline export gexf --from 2024-01-01 --output actors.gexf"})
final class ExportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
  private ExportFormat format = ExportFormat.CSV;

  @Mixin private DataDirectory data = new DataDirectory();

  @Mixin private OutputOption output = new OutputOption();

  @Option(names = "--actor", description = "Part of the name of somebody who takes part")
  private Optional<String> actor = Optional.empty();

  @Option(names = "--type", description = "Event type, such as CONSULT")
  private Optional<String> type = Optional.empty();

  @Option(
      names = "--realis",
      description = "actual, planned, ...; all for whatever the texts speak of")
  private Optional<String> realis = Optional.empty();

  @Option(names = "--from", paramLabel = "DAY", description = "First day, such as 2024-01-01")
  private Optional<String> from = Optional.empty();

  @Option(names = "--until", paramLabel = "DAY", description = "Last day")
  private Optional<String> until = Optional.empty();

  @Option(
      names = "--place",
      description = "Part of the name of a place, or of a region or state around it")
  private Optional<String> place = Optional.empty();

  private final Streams streams;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (DataSet dataSet = DataSet.toRead(data.path())) {
      Export export = new Export(dataSet.dataset().asDatasetGraph(), URI.create(dataSet.base()));
      String text = export.write(format, new Selection(values()));
      output.write(streams, out -> out.print(text));
    }
    return 0;
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    actor.ifPresent(value -> values.put("actor", value));
    type.ifPresent(value -> values.put("type", value));
    realis.ifPresent(value -> values.put("realis", value));
    from.ifPresent(value -> values.put("from", value));
    until.ifPresent(value -> values.put("until", value));
    place.ifPresent(value -> values.put("place", value));
    return values;
  }
}
