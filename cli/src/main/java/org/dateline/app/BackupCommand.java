package org.dateline.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.load.Backup;
import org.dateline.load.DataSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies a data set into a file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Write all of a data set into one file, as it is at this moment.",
      "The file is there whole or not at all; ./dateline restore makes a data set of it."
    },
    footer = {"", "Example:", "  ./dateline backup --data my-news --output my-news.nq.gz"})
final class BackupCommand implements Callable<Integer> {

  @Mixin private DataSource data = new DataSource();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "Where to write, such as my-news.nq.gz")
  private Path output = Path.of("dateline.nq.gz");

  @Override
  public Integer call() {
    Backup backup = new Backup(output);
    return data.ask(
        server -> {
          backup.of(server);
          return 0;
        },
        directory -> {
          try (DataSet dataSet = DataSet.toBackUp(directory)) {
            backup.of(dataSet);
            return 0;
          }
        });
  }
}
