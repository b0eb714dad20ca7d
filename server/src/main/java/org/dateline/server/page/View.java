package org.dateline.server.page;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/** A picture of many events, with the same in words: what {@link ViewPage} shows of a filter. */
sealed interface View permits GraphView, MapView, TimelineView {

  /** The first part of its address, and its name in the navigation. */
  String path();

  /** What it is called. */
  String title();

  /** What it shows, in a sentence. */
  String about();

  /** The picture and the words. */
  Html of(Filter filter, DatasetGraph quads);

  /** Names of export files that hold the same events. */
  List<String> exports();
}
