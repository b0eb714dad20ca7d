package org.dateline.annotate.network;

import java.util.Map;
import org.dateline.annotate.EventFacets;
import org.dateline.annotate.EventState;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Tree.Arc;

/**
 * What the network says of one word.
 *
 * @param chunks for names and both kinds of triggers the log-probability of each BIO label
 * @param arc to a word of the article, or the root
 * @param facets as if it were the trigger of an event
 */
record WordReading(
    Map<Output, double[]> chunks,
    PartOfSpeech pos,
    String xpos,
    Arc arc,
    EventFacets facets,
    EventState state) {

  WordReading {
    chunks = Map.copyOf(chunks);
  }
}
