package org.dateline.graph;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Claim.Source.Outlet;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Event;

/**
 * States an article's facts in the terms of the ontology. The same facts give the same graph on any
 * machine; there are no blank nodes, and every graph conforms to the shapes. May be called from
 * many threads.
 */
public final class GraphBuilder {

  /** The base of data sets that nobody publishes: the user's own machine. */
  public static final URI LOCAL = URI.create("http://localhost:3030/");

  private static final Pattern BASE = Pattern.compile("https?://[^/?#]+/([^?#]*/)?");

  private final String base;
  private final Run run;

  /**
   * @param base what all IRIs begin with: http or https, with a slash at its end
   * @param run what makes the graphs
   */
  public GraphBuilder(URI base, Run run) {
    if (!BASE.matcher(base.toString()).matches()) {
      throw new IllegalArgumentException(
          base + ": a base IRI begins with http:// or https:// and ends with a slash");
    }
    this.base = base.toString();
    this.run = run;
  }

  /** The article's graph under its name. */
  public ArticleGraph build(ArticleFacts facts) {
    Draft draft = new Draft();
    Minter minter = new Minter(base, facts.article());
    EntityTriples entities = new EntityTriples(draft, minter);
    MentionTriples mentions = new MentionTriples(draft, minter, facts.article());
    ArticleTriples article = new ArticleTriples(draft, minter, entities);
    article.describe(facts.article(), facts.entities());
    article.describe(run);
    facts.entities().forEach(entity -> mention(entity, entities, mentions));
    SourceTriples sources = new SourceTriples(facts.article(), entities);
    EventKeys keys = new EventKeys(minter, facts);
    report(
        facts,
        keys,
        new EventTriples(draft, minter, entities, mentions, keys),
        new ClaimTriples(draft, minter, sources, mentions));
    return new ArticleGraph(minter.graph(), draft.graph());
  }

  /** An entity with the first words that name it: where else it stands, events tell. */
  private static void mention(Entity entity, EntityTriples entities, MentionTriples mentions) {
    Node node = entities.describe(entity);
    entity.mentions().stream().findFirst().ifPresent(words -> mentions.ofEntity(words, node));
  }

  private static void report(
      ArticleFacts facts, EventKeys keys, EventTriples events, ClaimTriples claims) {
    Set<Event> claimed = facts.claims().stream().map(Claim::event).collect(Collectors.toSet());
    for (Event event : facts.events()) {
      events.describe(event);
      if (!claimed.contains(event)) {
        claims.describe(toldByTheArticle(event), keys.node(event));
      }
    }
    facts.claims().forEach(claim -> claims.describe(claim, keys.node(claim.event())));
    facts.subEvents().forEach(events::describe);
  }

  /** An event that nobody is quoted on is the article's own report. */
  private static Claim toldByTheArticle(Event event) {
    return new Claim(
        event,
        new Outlet(),
        Polarity.POSITIVE,
        Certainty.CERTAIN,
        event.evidence().getFirst().trigger());
  }
}
