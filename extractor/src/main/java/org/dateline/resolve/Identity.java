package org.dateline.resolve;

import java.util.List;

/** How far an entity is known beyond the words that name it. */
public sealed interface Identity {

  /**
   * Found in our tables.
   *
   * @param key unique among entities of its kind and stable across releases ("us", "3530597")
   * @param sameAs outside identifiers, absolute IRIs (Wikidata, GeoNames), in order
   */
  record Known(String key, List<String> sameAs) implements Identity {

    public Known {
      sameAs = List.copyOf(sameAs);
    }
  }

  /** Not in our tables (NIL), but the full name identifies it across articles. */
  record Named(String name) implements Identity {}

  /** Named too weakly to be told from others outside its article (a lone surname). */
  record Local(String name) implements Identity {}
}
