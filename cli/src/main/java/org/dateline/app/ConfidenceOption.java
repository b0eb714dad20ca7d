package org.dateline.app;

import org.dateline.resolve.ArticleResolver;
import picocli.CommandLine.Option;

/** How sure events must be. */
final class ConfidenceOption {

  @Option(
      names = "--least-confidence",
      paramLabel = "N",
      defaultValue = "" + ArticleResolver.CAUTIOUS,
      description = {
        "Leave out events that are less probably read rightly, 0 to 1 (default ${DEFAULT-VALUE});",
        "0 keeps all. dl:confidence tells of each how probable it is"
      })
  private double least;

  double least() {
    if (!(least >= 0 && least <= 1)) {
      throw new UsageException(
          "--least-confidence %s: give a number from 0 to 1, such as 0.8".formatted(least));
    }
    return least;
  }
}
