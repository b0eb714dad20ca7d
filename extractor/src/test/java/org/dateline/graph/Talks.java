package org.dateline.graph;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;
import org.dateline.read.PublicationDate.Basis;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Claim.Source.Outlet;
import org.dateline.resolve.Claim.Source.Speaker;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.Entity.Container;
import org.dateline.resolve.Entity.Membership;
import org.dateline.resolve.Entity.Office;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.Place;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.Entity.Standing;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Entity.Tenure;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.Event.Role;
import org.dateline.resolve.Identity.Known;
import org.dateline.resolve.Identity.Local;
import org.dateline.resolve.Reasons;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.Typing;
import org.dateline.text.Alignment;
import org.dateline.text.Span;

/** An article about talks, with the facts a careful reader takes from it, made by hand. */
final class Talks {

  static final String TEXT =
      "American and Israeli officials met in Rafah 🚢 on Monday. "
          + "A US official said the two sides would talk again in May. "
          + "Prime Minister Benjamin Netanyahu urged Hamas to release Cohen. "
          + "Hamas denied that it held him.";

  static final Reasons NO_REASONS =
      new Reasons(
          new Typing.Unlisted(List.of()),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  private final String text;

  private Talks(String text) {
    this.text = text;
  }

  static Article article() {
    return article("Officials meet in Rafah", Optional.of("Harbour Times"), TEXT);
  }

  static Article article(String headline, Optional<String> publisher, String text) {
    return new Article(
        "talks.txt",
        headline,
        Optional.of(new PublicationDate(LocalDate.of(2024, 4, 2), Basis.TEXT)),
        publisher,
        Optional.of("Coast Press"),
        Optional.of("RAFAH"),
        URI.create("file:///talks.txt"),
        text,
        Alignment.identity(text));
  }

  static ArticleFacts facts() {
    return facts(article());
  }

  /** The same facts of an article with at least the same text. */
  static ArticleFacts facts(Article article) {
    Talks talks = new Talks(article.text());
    List<Event> events = List.of(talks.meeting(), talks.planned(), talks.urging(), talks.holding());
    return new ArticleFacts(
        article,
        List.of(
            talks.us(),
            talks.israel(),
            talks.rafah(),
            talks.netanyahu(),
            talks.hamas(),
            talks.cohen(),
            talks.official()),
        List.of(talks.monday(), talks.may()),
        events,
        List.of(
            new Claim(
                events.get(0),
                new Outlet(),
                Polarity.POSITIVE,
                Certainty.CERTAIN,
                talks.span("met")),
            new Claim(
                events.get(1),
                new Speaker(talks.official()),
                Polarity.POSITIVE,
                Certainty.PROBABLE,
                talks.span("said the two sides would talk again")),
            new Claim(
                events.get(3),
                new Speaker(talks.hamas()),
                Polarity.NEGATIVE,
                Certainty.CERTAIN,
                talks.sentence("held"))),
        List.of(),
        List.of());
  }

  State us() {
    Known identity = new Known("us", List.of("http://www.wikidata.org/entity/Q30"));
    return new State("United States", identity, new Point(39.76, -98.5), spans("American", "US"));
  }

  State israel() {
    Known identity = new Known("il", List.of("http://www.wikidata.org/entity/Q801"));
    return new State("Israel", identity, new Point(31.5, 34.75), spans("Israeli"));
  }

  Organisation hamas() {
    return new Organisation(
        "Hamas",
        new Known("hamas", List.of()),
        new Standing(OrganisationKind.ARMED_GROUP, Optional.of("REB"), Optional.empty()),
        Optional.empty(),
        spans("Hamas"));
  }

  Person netanyahu() {
    return new Person(
        "Benjamin Netanyahu",
        new Known("Q43723", List.of("http://www.wikidata.org/entity/Q43723")),
        List.of(
            new Office("Prime Minister", Optional.of(israel()), Tenure.HELD, Optional.of("GOV"))),
        spans("Benjamin Netanyahu"));
  }

  Person cohen() {
    return new Person("Cohen", new Local("Cohen"), List.of(), spans("Cohen"));
  }

  Place rafah() {
    return new Place(
        "Rafah",
        new Known("170000", List.of("https://sws.geonames.org/170000/")),
        Optional.of(new Point(31.28722, 34.25306)),
        Optional.of(
            new Container("Palestine", "ps", true, new Point(31.9, 35.1), Optional.empty())),
        spans("Rafah"));
  }

  Event meeting() {
    return new Event(
        "CONSULT",
        Optional.empty(),
        Realis.ACTUAL,
        List.of(actor("American", us()), actor("Israeli", israel())),
        Optional.of(new PlaceOfEvent(rafah(), span("Rafah"))),
        Optional.of(monday()),
        List.of(trigger("met", "meet")));
  }

  Event planned() {
    return new Event(
        "CONSULT",
        Optional.empty(),
        Realis.PLANNED,
        List.of(actor("the two sides", us()), actor("the two sides", israel())),
        Optional.empty(),
        Optional.of(may()),
        List.of(trigger("talk", "talk")));
  }

  Event urging() {
    return new Event(
        "REQUEST",
        Optional.of("REQUEST-yield"),
        Realis.ACTUAL,
        List.of(
            actor("Benjamin Netanyahu", netanyahu()),
            new Participant(Role.RECIPIENT, hamas(), span("Hamas"))),
        Optional.empty(),
        Optional.empty(),
        List.of(trigger("urged", "urge")));
  }

  Event holding() {
    return new Event(
        "COERCE",
        Optional.empty(),
        Realis.ALLEGED,
        List.of(actor("Hamas", hamas()), new Participant(Role.RECIPIENT, cohen(), span("him"))),
        Optional.empty(),
        Optional.empty(),
        List.of(trigger("held", "hold")));
  }

  TimeReference monday() {
    DateValue day = new DateValue.Day(LocalDate.of(2024, 4, 1));
    return time("Monday", "2024-04-01", day);
  }

  TimeReference may() {
    return time("May", "2024-05", new DateValue.Month(YearMonth.of(2024, 5)));
  }

  private TimeReference time(String words, String value, DateValue date) {
    return new TimeReference(
        span(words),
        TimeReference.Type.DATE,
        value,
        Optional.empty(),
        Optional.of(date),
        new TimeReference.Basis.FromPublication());
  }

  private Unnamed official() {
    return new Unnamed(
        "US official",
        new Local("US official"),
        false,
        new Membership(Optional.of(us()), Optional.of("GOV")),
        spans("US official"));
  }

  private Participant actor(String words, org.dateline.resolve.Entity.Actor actor) {
    return new Participant(Role.ACTOR, actor, span(words));
  }

  private Evidence trigger(String word, String lemma) {
    return new Evidence(span(word), lemma, sentence(word), NO_REASONS);
  }

  private List<Span> spans(String... words) {
    return List.of(words).stream().map(this::span).toList();
  }

  private Span span(String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  /** The sentence in which the words first stand. */
  private Span sentence(String words) {
    int at = text.indexOf(words);
    int begin = text.lastIndexOf(". ", at) < 0 ? 0 : text.lastIndexOf(". ", at) + 2;
    return new Span(begin, text.indexOf(".", at) + 1);
  }
}
