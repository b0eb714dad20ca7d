package org.dateline.annotate.network;

import java.util.List;

/**
 * A word as the network reads it: one token, or the tokens of a hyphenated compound.
 *
 * @param pieces numbers of its word pieces, at least one
 * @param starts for each of its tokens the place of the token's first piece in {@code pieces}
 */
record Word(List<Integer> pieces, List<Integer> starts, WordShape shape) {

  Word {
    pieces = List.copyOf(pieces);
    starts = List.copyOf(starts);
  }
}
