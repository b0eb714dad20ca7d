package org.dateline.graph;

import java.net.URI;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.Event;

/** The IRIs that {@link GraphBuilder} gives the events of an article. */
public final class EventNames {

  private final EventKeys keys;

  /**
   * @param base what all IRIs begin with
   */
  public EventNames(URI base, ArticleFacts facts) {
    this.keys = new EventKeys(new Minter(base.toString(), facts.article()), facts);
  }

  /** The IRI of an event of the facts. */
  public String iri(Event event) {
    return keys.node(event).getURI();
  }
}
