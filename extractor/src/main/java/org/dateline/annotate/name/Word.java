package org.dateline.annotate.name;

import java.util.List;

/**
 * A word as the network reads it.
 *
 * @param pieces numbers of its word pieces, at least one
 */
record Word(List<Integer> pieces, WordShape shape) {

  Word {
    pieces = List.copyOf(pieces);
  }
}
