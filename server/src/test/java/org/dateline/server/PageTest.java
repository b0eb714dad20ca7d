package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for people, over the article of ontology/examples/talks.ttl. */
final class PageTest {

  @RegisterExtension private static final SampleServer SERVER = new SampleServer(Sample::talks);

  private static final String ARTICLE = "/page/article/2024-04-01-officials-talk-about-rafah-m4dz";
  private static final Pattern LOCAL_LINK = Pattern.compile("href=\"(/[^\"#]*)");

  private final Browser browser = new Browser(SERVER.address());

  @Test
  void anArticleShowsItsTextWithMentionsThatLead() throws Exception {
    assertThat(page(ARTICLE))
        .contains(
            "<h1>Officials talk about Rafah</h1>",
            "<link rel=\"alternate\" type=\"text/turtle\" href=\""
                + ARTICLE.replace("page", "data")
                + ".ttl\">",
            "Harbour Times",
            "<a href=\"/page/state/us\" class=\"state\">American</a> and"
                + " <a href=\"/page/state/il\" class=\"state\">Israeli</a> officials"
                + " <a href=\"/page/event/consult-talk-a1\" class=\"event\">talked</a> by video");
  }

  @Test
  void anEventShowsWhoSaysSoInWhichWords() throws Exception {
    assertThat(page("/page/event/consult-meet-a5"))
        .contains(
            "<h1>Israel, United States: meet</h1>",
            "<span class=\"badge large planned\">planned</span>",
            "<dt>who</dt><dd><a href=\"/page/state/il\">Israel</a></dd><dd><a href=\"/page/state/us\">United States</a></dd>",
            "<a href=\"/page/person/us-official-in-m4dz\">US official</a> holds it probable",
            "<mark>meet again</mark>",
            "<a href=\"" + ARTICLE + "\">Officials talk about Rafah</a>");
  }

  @Test
  void anEventLeadsToWhatIsJudgedTheSame() throws Exception {
    String link =
        "PREFIX dl: <https://w3id.org/dateline/ontology#> BASE <http://localhost:3030/id/>"
            + " INSERT DATA { GRAPH <links#graph> { <event/assault-attack-a7> dl:sameEvent <event/assault-operation-a2> } }";
    assertThat(browser.update("/news-rw/update", link, SampleServer.LOADER).statusCode())
        .isBetween(200, 204);
    assertThat(page("/page/event/assault-operation-a2"))
        .contains("<h2>The same event elsewhere</h2>", "href=\"/page/event/assault-attack-a7\"");
    assertThat(page("/page/event/assault-attack-a7"))
        .contains("<h2>The same event elsewhere</h2>", "href=\"/page/event/assault-operation-a2\"");
  }

  @Test
  void anActorLeadsToWhoIsJudgedTheSame() throws Exception {
    String link =
        "PREFIX dl: <https://w3id.org/dateline/ontology#> BASE <http://localhost:3030/id/>"
            + " INSERT DATA { GRAPH <links#graph> {"
            + " <person/us-official-in-m4dz> dl:sameEntity <person/joe-biden> } }";
    assertThat(browser.update("/news-rw/update", link, SampleServer.LOADER).statusCode())
        .isBetween(200, 204);
    assertThat(page("/page/person/us-official-in-m4dz"))
        .contains(
            "<h2>The same elsewhere</h2>", "<a href=\"/page/person/joe-biden\">Joe Biden</a>");
    assertThat(page("/page/person/joe-biden"))
        .contains("<h2>The same elsewhere</h2>", "href=\"/page/person/us-official-in-m4dz\"");
    assertThat(page("/page/person/benjamin-netanyahu")).doesNotContain("The same elsewhere");
  }

  @Test
  void anActorShowsDeedsPartnersWordsAndPosts() throws Exception {
    assertThat(page("/page/state/il"))
        .contains(
            "<a href=\"/page/event/assault-attack-a7\">Hamas: attack → Israel</a>",
            "<a href=\"/page/organization/hamas\">Hamas</a>");
    assertThat(page("/page/person/us-official-in-m4dz"))
        .contains("<h2>What they said</h2>", "<mark>meet again</mark>");
    assertThat(page("/page/person/joe-biden"))
        .contains("<a href=\"/page/post/us-president\">President, United States</a>");
  }

  @Test
  void aPlaceShowsWhatHappenedInsideIt() throws Exception {
    assertThat(page("/page/place/gaza-281132"))
        .contains(
            "<a href=\"/page/event/assault-operation-a2\">Israel: operation</a>",
            "<a href=\"/page/place/rafah-170000\">Rafah</a>");
  }

  @Test
  void beginningsOfWordsAreFound() throws Exception {
    assertThat(page("/search?q=netan")).contains("href=\"/page/person/benjamin-netanyahu\"");
    assertThat(page("/search?q=talk+rafah")).contains(ARTICLE);
    assertThat(page("/search?q=xyzzy")).contains("Nothing has these words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=israel",
        ARTICLE,
        "/page/event/request-urge-a6",
        "/page/state/us",
        "/graph",
        "/graph?of=state/il",
        "/map",
        "/timeline",
        "/query"
      })
  void everyLinkOfAPageLeadsSomewhere(String path) throws Exception {
    List<String> links =
        LOCAL_LINK.matcher(page(path)).results().map(PageTest::address).distinct().toList();
    assertThat(links).hasSizeGreaterThan(5);
    for (String link : links) {
      assertThat(browser.get(link).statusCode()).as(link).isEqualTo(200);
    }
  }

  private static String address(MatchResult link) {
    return link.group(1).replace("&amp;", "&");
  }

  @Test
  void aPageIsNotSentAgainToWhoHasIt() throws Exception {
    String tag = browser.get(ARTICLE).headers().firstValue("ETag").orElseThrow();
    assertThat(browser.get(ARTICLE, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(browser.get(ARTICLE).headers().allValues("Link"))
        .anyMatch(link -> link.contains("rel=\"alternate\"; type=\"text/turtle\""));
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    assertThat(browser.get("/page/person/nobody").statusCode()).isEqualTo(404);
    assertThat(browser.get("/page/").statusCode()).isEqualTo(404);
  }

  private String page(String path) throws Exception {
    HttpResponse<String> page = browser.get(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    return page.body();
  }
}
