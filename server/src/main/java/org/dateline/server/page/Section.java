package org.dateline.server.page;

import java.util.List;

/**
 * A part of a page about a node.
 *
 * @param query that fills it
 * @param form what its answer becomes
 */
record Section(String heading, String query, Form form) {

  /** What an answer becomes. */
  enum Form {
    TABLE,
    CLAIMS,
    MAP,
    TIMELINE,
    TEXT
  }

  private static final Section TEXT = new Section("", "article-mentions", Form.TEXT);
  private static final Section EVENTS = new Section("What it tells", "article-events", Form.TABLE);
  private static final Section COPIES = new Section("The same text", "article-copies", Form.TABLE);
  private static final Section SPOT = new Section("", "spot", Form.MAP);
  private static final Section CLAIMS = new Section("Who says so", "event-claims", Form.CLAIMS);
  private static final Section SAME_EVENT =
      new Section("The same event elsewhere", "event-same", Form.TABLE);
  private static final Section SAME = new Section("The same elsewhere", "same-entity", Form.TABLE);
  private static final Section HAPPENED =
      new Section("What happened there", "place-events", Form.TABLE);
  private static final Section MENTIONS = new Section("In the articles", "mentions", Form.TABLE);

  private static final Section WHEN = new Section("", "days", Form.TIMELINE);
  private static final Section DEEDS =
      new Section("Did, and had done to them", "actor-events", Form.TABLE);
  private static final Section PARTNERS = new Section("With whom", "actor-partners", Form.TABLE);
  private static final Section PLACES = new Section("Where", "actor-places", Form.TABLE);
  private static final Section SAID = new Section("What they said", "actor-said", Form.CLAIMS);
  private static final Section SAID_OF =
      new Section("What was said of them", "actor-said-of", Form.CLAIMS);

  static final List<Section> OF_ARTICLES = List.of(TEXT, EVENTS, COPIES);
  static final List<Section> OF_EVENTS = List.of(SPOT, CLAIMS, SAME_EVENT);
  static final List<Section> OF_PLACES = List.of(SPOT, HAPPENED, SAME, MENTIONS);
  static final List<Section> OF_OTHERS = List.of(SAME);
  static final List<Section> OF_ACTORS =
      List.of(WHEN, DEEDS, PARTNERS, PLACES, SAID, SAID_OF, SAME, MENTIONS);
  static final List<Section> OF_STATES =
      List.of(WHEN, DEEDS, PARTNERS, PLACES, HAPPENED, SAID, SAID_OF, SAME, MENTIONS);
}
