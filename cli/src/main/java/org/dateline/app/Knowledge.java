package org.dateline.app;

import org.dateline.annotate.network.NetworkChoice;
import org.dateline.resolve.gazetteer.Dictionary;

/**
 * What decides the graph of an article beside its text: the network and the user's dictionary.
 *
 * @param digest changes with the dictionary's file; empty without one
 */
record Knowledge(NetworkChoice network, Dictionary dictionary, String digest) {

  /** A text that changes with everything that decides what is extracted. */
  String fingerprint() {
    return digest.isEmpty()
        ? Program.fingerprint(network)
        : Program.fingerprint(network) + " " + digest;
  }
}
