package org.dateline.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.load.DataSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the files of a data set smaller. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    description = {
      "Write the store of a data set anew, without what was replaced or deleted.",
      "Needs room for a second store while it runs, and the data set for itself."
    },
    footer = {"", "Example:", "  ./dateline compact --data my-news"})
final class CompactCommand implements Callable<Integer> {

  private static final double MEGABYTE = 1_000_000;

  @Mixin private DataDirectory data = new DataDirectory();

  private final Streams streams;

  CompactCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (DataSet dataSet = DataSet.toCompact(data.path())) {
      long before = dataSet.storeBytes();
      dataSet.compact();
      streams
          .err()
          .println(
              String.format(
                  Locale.ROOT,
                  "%s: %,.1f MB before, %,.1f MB now",
                  data.path(),
                  before / MEGABYTE,
                  dataSet.storeBytes() / MEGABYTE));
    }
    return 0;
  }
}
