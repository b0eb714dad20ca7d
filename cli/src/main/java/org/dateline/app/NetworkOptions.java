package org.dateline.app;

import org.dateline.annotate.network.NetworkChoice;
import picocli.CommandLine.Option;

/** Which network reads. */
final class NetworkOptions {

  @Option(
      names = "--fast",
      description = "Read with the smaller network: half as fast again, less accurate")
  private boolean fast;

  NetworkChoice choice() {
    return fast ? NetworkChoice.FAST : NetworkChoice.ACCURATE;
  }
}
