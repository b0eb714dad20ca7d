package org.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.annotate.Modifier;
import org.dateline.annotate.Timex.Direction;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.Claim;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.Event.Role;
import org.dateline.resolve.Identity.Known;
import org.dateline.resolve.Predicate;
import org.dateline.resolve.Predicate.Argument;
import org.dateline.resolve.Predicate.Argument.Label;
import org.dateline.resolve.Reasons;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.TimeReference.Basis;
import org.dateline.resolve.Typing;
import org.dateline.text.Alignment;
import org.dateline.text.Alignment.Stretch;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class PredictionsTest {

  private static final String SOURCE = "MENU 😀 Kenya voted.";
  private static final String CLEAN = "Kenya voted.";

  private final JsonNode line = line();

  @Test
  void offsetsAreCodePointsOfTheTextThatWasRead() {
    for (JsonNode mention : List.of(line.at("/entities/0"), line.at("/events/0"))) {
      int from = SOURCE.offsetByCodePoints(0, mention.get("start").asInt());
      int to = SOURCE.offsetByCodePoints(0, mention.get("end").asInt());
      assertThat(SOURCE.substring(from, to)).isEqualTo(mention.get("text").asText());
    }
    assertThat(line.at("/entities/0/start").asInt()).isEqualTo(7);
  }

  @Test
  void theIdAndDateAreThoseOfTheDocument() {
    assertThat(line.get("id").asText()).isEqualTo("doc 7");
    assertThat(line.get("dct").asText()).isEqualTo("2022-08-09");
  }

  @Test
  void aNameCarriesItsTypeLinksAndPosition() {
    JsonNode kenya = line.at("/entities/0");
    assertThat(kenya.get("type").asText()).isEqualTo("LOC");
    assertThat(kenya.get("link").asText()).isEqualTo("wikidata:Q114");
    assertThat(kenya.get("geonames").asText()).isEqualTo("192950");
    assertThat(kenya.get("lat").asDouble()).isEqualTo(1.0);
  }

  @Test
  void anEventCarriesItsTriggerRealisAndParticipants() {
    JsonNode vote = line.at("/events/0");
    assertThat(vote.get("type").asText()).isEqualTo("ELECT");
    assertThat(vote.get("realis").asText()).isEqualTo("actual");
    assertThat(vote.at("/participants/0/role").asText()).isEqualTo("actor");
    assertThat(vote.at("/participants/0/text").asText()).isEqualTo("Kenya");
  }

  @Test
  void whatTheGrammarGivesBesideTheActorsHasPropBanksRole() {
    JsonNode participants = line.at("/events/0/participants");
    assertThat(participants).hasSize(2);
    assertThat(participants.at("/1/role").asText()).isEqualTo("arg1");
    assertThat(participants.at("/1/start").asInt()).isEqualTo(18);
  }

  @Test
  void thePublicationDateSaysWhereItWasFoundAndHowPreciseItIs() {
    assertThat(line.get("published"))
        .hasToString("{\"id\":\"t0\",\"source\":\"metadata\",\"precision\":\"day\"}");
  }

  @Test
  void aTimeSaysFromWhatItWasCounted() {
    assertThat(line.at("/times/0/basis").asText()).isEqualTo("resolved");
    assertThat(line.at("/times/0/anchorTimeID").asText()).isEqualTo("t0");
    assertThat(line.at("/times/0/mod").asText()).isEqualTo("START");
    assertThat(line.at("/times/1/anchorTimeID").asText()).isEqualTo("t1");
    assertThat(line.at("/times/2/anchorEvent/text").asText()).isEqualTo("voted");
  }

  /** Expressions of which only the attributes matter here; their words are borrowed. */
  private static List<TimeReference> times(Span kenya, Span voted) {
    DateValue day = new DateValue.Day(LocalDate.of(2022, 8, 8));
    return List.of(
        new TimeReference(
            kenya,
            TimeReference.Type.DATE,
            "2022-08-08",
            Optional.of(Modifier.START),
            Optional.of(day),
            new Basis.FromPublication()),
        new TimeReference(
            voted,
            TimeReference.Type.DATE,
            "2022-08-08",
            Optional.empty(),
            Optional.of(day),
            new Basis.FromDate(kenya)),
        new TimeReference(
            voted,
            TimeReference.Type.DURATION,
            "P1W",
            Optional.empty(),
            Optional.empty(),
            new Basis.FromEvent(voted, Direction.FUTURE)));
  }

  private static JsonNode line() {
    Span kenya = new Span(0, 5);
    State state =
        new State(
            "Kenya",
            new Known(
                "ke",
                List.of("http://www.wikidata.org/entity/Q114", "https://sws.geonames.org/192950/")),
            new Point(1, 38),
            List.of(kenya));
    Reasons reasons =
        new Reasons(
            new Typing.Unlisted(List.of()),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Event vote =
        new Event(
            "ELECT",
            Optional.empty(),
            Realis.ACTUAL,
            List.of(new Participant(Role.ACTOR, state, kenya)),
            Optional.empty(),
            Optional.empty(),
            List.of(new Evidence(new Span(6, 11), "vote", new Span(0, 12), reasons)));
    Article article = article();
    var annotated =
        new AnnotatedArticle(
            article, List.of(), List.of(new NameMention(kenya, NameType.LOCATION, 1)));
    List<Entity> entities = List.of(state);
    List<Claim> claims = List.of();
    Predicate voted =
        new Predicate(
            new Span(6, 11),
            true,
            List.of(new Argument(Label.ARG0, kenya), new Argument(Label.ARG1, new Span(11, 12))),
            Optional.empty(),
            Optional.empty());
    List<TimeReference> times = times(kenya, new Span(6, 11));
    var facts =
        new ArticleFacts(
            article, entities, times, List.of(vote), claims, List.of(voted), List.of());
    try {
      return new ObjectMapper().readTree(new Predictions().line(annotated, facts));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Article article() {
    return new Article(
        "doc 7",
        "",
        Optional.of(new PublicationDate(LocalDate.of(2022, 8, 9), PublicationDate.Basis.METADATA)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        URI.create("file:/docs.jsonl"),
        CLEAN,
        new Alignment(SOURCE, List.of(new Stretch(0, 8, CLEAN.length()))));
  }
}
