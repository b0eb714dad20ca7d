package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graph, map and timeline, over the article of ontology/examples/talks.ttl. */
final class ViewTest {

  @RegisterExtension private static final SampleServer SERVER = new SampleServer(Sample::talks);

  private final Browser browser = new Browser(SERVER.address());

  @Test
  void theGraphShowsNeighboursAndLeadsToWhatTheyShare() throws Exception {
    assertThat(page("/graph?of=state/il"))
        .contains(
            "<h1>Graph: Israel</h1>",
            "<a href=\"/graph?of=state/il&amp;of=organization/hamas\" aria-label=\"Hamas\"",
            "<a href=\"/timeline?of=state/il&amp;of=organization/hamas\"",
            "<td><a href=\"/page/organization/hamas\">Hamas</a></td>");
  }

  @Test
  void theGraphOfNobodyIsThatOfTheMostLinked() throws Exception {
    assertThat(page("/graph"))
        .contains("aria-label=\"Israel\"", "aria-label=\"United States\"")
        .doesNotContain("Nobody shares");
  }

  @Test
  void theMapShowsPlacesWithTheirEvents() throws Exception {
    assertThat(page("/map"))
        .contains(
            "<image href=\"/world.svg\"",
            "aria-label=\"Rafah: ",
            "<a href=\"/page/place/rafah-170000\">Rafah</a>");
  }

  @Test
  void theTimelineShowsBarsThatLeadToTheirEvents() throws Exception {
    assertThat(page("/timeline"))
        .contains(
            "<title>April 2024: 1 event, 1 told as facts</title>",
            "<a href=\"/timeline?from=2024-04-01&amp;until=2024-04-30\"");
    assertThat(page("/timeline?from=2024-04-01&until=2024-04-01"))
        .contains("href=\"/page/event/consult-talk-a1\"")
        .doesNotContain("assault-attack-a7");
  }

  @ParameterizedTest
  @CsvSource({
    "/timeline?realis=actual, consult-talk-a1",
    "/timeline?type=CONSULT, consult-talk-a1",
    "/timeline?of=state/us&of=state/il, consult-talk-a1",
    "/timeline?until=2023-12-31, assault-attack-a7"
  })
  void aFilterKeepsWhatFits(String address, String event) throws Exception {
    assertThat(page(address)).contains("href=\"/page/event/" + event + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/timeline?realis=planned, consult-talk-a1",
    "/timeline?type=ASSAULT, consult-talk-a1",
    "/timeline?of=organization/hamas, consult-talk-a1",
    "/timeline?from=2024-01-01, assault-attack-a7"
  })
  void aFilterLeavesOutWhatDoesNotFit(String address, String event) throws Exception {
    assertThat(page(address)).doesNotContain(event);
  }

  @ParameterizedTest
  @CsvSource({
    "/map?type=PARTY, type PARTY: there is no such; give one of AGREE",
    "/map?realis=true, realis true: there is no such; give one of actual",
    "/timeline?from=2024-13-01, from 2024-13-01: not a day; give one such as 2024-04-01",
    "/graph?of=Israel, of Israel: not the name of a node; give one such as state/fr"
  })
  void aWrongFilterIsToldWithTheRemedy(String address, String why) throws Exception {
    HttpResponse<String> answer = browser.get(address);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(why);
  }

  @Test
  void aViewIsNotSentAgainToWhoHasIt() throws Exception {
    String tag = browser.get("/map").headers().firstValue("ETag").orElseThrow();
    assertThat(browser.get("/map", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void emptyViewsSayWhy() throws Exception {
    assertThat(page("/timeline?type=DISASTER")).contains("No event of this choice has a date.");
    assertThat(page("/map?type=DISASTER")).contains("No event of this choice has a place.");
    assertThat(page("/graph?type=DISASTER")).contains("Nobody shares an event of this choice");
  }

  @Test
  void theQueryEditorBeginsWithTheQuestionsOfTheRepository() throws Exception {
    assertThat(page("/query?question=who-met-whom"))
        .contains("# Who met or talked with whom, where and when?", "<form ", "/yasqe.js");
    assertThat(browser.get("/yasqe.js").body()).contains("Yasqe");
  }

  private String page(String address) throws Exception {
    HttpResponse<String> page = browser.get(address);
    assertThat(page.statusCode()).as(address).isEqualTo(200);
    return page.body();
  }
}
