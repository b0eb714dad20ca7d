package org.dateline.annotate.network;

import java.util.List;

/**
 * A token as the network reads it.
 *
 * @param pieces numbers of its word pieces, at least one
 */
record Word(List<Integer> pieces, WordShape shape) {

  Word {
    pieces = List.copyOf(pieces);
  }
}
