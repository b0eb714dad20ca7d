package org.dateline.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.load.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a data set of a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Make a data set of what ./dateline backup wrote, in a directory that is empty.",
    footer = {"", "Example:", "  ./dateline restore my-news.nq.gz --data my-news-again"})
final class RestoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The backup")
  private Path file = Path.of("dateline.nq.gz");

  @Mixin private DataDirectory data = new DataDirectory();

  @Override
  public Integer call() {
    new Backup(file).restore(data.path());
    return 0;
  }
}
