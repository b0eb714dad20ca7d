package org.dateline.app;

import org.dateline.annotate.network.NetworkChoice;
import org.dateline.resolve.gazetteer.Dictionary;

/**
 * What decides the graph of an article beside its text: the network, the user's dictionary, and how
 * sure events must be.
 *
 * @param digest changes with the dictionary's file; empty without one
 * @param leastConfidence events that are read with less are left out, 0 to 1
 */
record Knowledge(
    NetworkChoice network, Dictionary dictionary, String digest, double leastConfidence) {

  /** That of a user who has no dictionary. */
  static Knowledge ofTables(NetworkChoice network, double leastConfidence) {
    return new Knowledge(network, Dictionary.empty(), "", leastConfidence);
  }

  /** A text that changes with everything that decides what is extracted. */
  String fingerprint() {
    return "%s %s %s".formatted(Program.fingerprint(network), leastConfidence, digest);
  }
}
