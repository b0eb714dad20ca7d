package org.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.graph.Nodes.instances;
import static org.dateline.graph.Nodes.labelled;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.dateline.read.Article;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.Event;
import org.junit.jupiter.api.Test;

/** What has one address in several articles, and what has not. */
final class IdentitiesTest {

  private final GraphBuilder builder =
      new GraphBuilder(GraphBuilder.LOCAL, new Run("0.1.0", "names-1"));

  @Test
  void copiesOfATextAreTwoArticlesOfOneStoryWithTheSameEvents() {
    Article copy = Talks.article("Talks in Gaza", Optional.of("Mirror"), Talks.TEXT);
    Graph one = build(Talks.facts());
    Graph other = build(Talks.facts(copy));
    assertThat(instances(other, Terms.NEWS_ARTICLE))
        .isNotEqualTo(instances(one, Terms.NEWS_ARTICLE));
    assertThat(instances(other, Terms.STORY_CLASS)).isEqualTo(instances(one, Terms.STORY_CLASS));
    assertThat(instances(other, Terms.EVENT)).isEqualTo(instances(one, Terms.EVENT));
  }

  @Test
  void onlyEventsThatTheirFactsTellApartMeetAcrossStories() {
    Article rewritten =
        Talks.article("Talks held", Optional.of("Mirror"), "There was news. " + Talks.TEXT);
    Graph one = build(Talks.facts());
    Graph other = build(Talks.facts(rewritten));
    Set<Node> shared = instances(one, Terms.EVENT);
    shared.retainAll(instances(other, Terms.EVENT));
    assertThat(shared).containsExactly(labelled(one, "Israel, United States: meet (Rafah)"));
  }

  @Test
  void aLoneSurnameIsSomebodyElseInAnotherStory() {
    Article other = Talks.article("Talks", Optional.empty(), "There was news. " + Talks.TEXT);
    assertThat(labelled(build(Talks.facts(other)), "Cohen"))
        .isNotEqualTo(labelled(build(Talks.facts()), "Cohen"));
  }

  @Test
  void eventsThatAnArticleTellsApartStayApart() {
    ArticleFacts facts = Talks.facts();
    Event meeting = facts.events().getFirst();
    Event another =
        new Event(
            meeting.type(),
            meeting.mode(),
            meeting.realis(),
            meeting.participants(),
            meeting.place(),
            meeting.date(),
            List.of(facts.events().get(1).evidence().getFirst()).stream()
                .map(talk ->
                    new Event.Evidence(talk.trigger(), "meet", talk.sentence(), talk.reasons()))
                .toList());
    ArticleFacts both =
        new ArticleFacts(
            facts.article(),
            facts.entities(),
            facts.times(),
            List.of(meeting, another),
            List.of(),
            List.of(),
            List.of());
    assertThat(instances(build(both), Terms.EVENT)).hasSize(2);
  }

  @Test
  void theWebAddressIsTheIdentityOfAnArticle() {
    assertThat(
            instances(build(Talks.facts(onTheWeb("https://n.example/1", "A"))), Terms.NEWS_ARTICLE))
        .isNotEqualTo(
            instances(
                build(Talks.facts(onTheWeb("https://n.example/2", "A"))), Terms.NEWS_ARTICLE));
  }

  private static Article onTheWeb(String url, String headline) {
    Article article = Talks.article();
    return new Article(
        article.id(),
        headline,
        article.published(),
        article.publisher(),
        article.agency(),
        article.dateline(),
        URI.create(url),
        article.text(),
        article.alignment());
  }

  private Graph build(ArticleFacts facts) {
    return builder.build(facts).triples();
  }
}
