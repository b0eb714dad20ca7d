package org.dateline.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.read.Article;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.DateValue;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.Event.PlaceOfEvent;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.Reasons;
import org.dateline.resolve.Reasons.Attached;
import org.dateline.resolve.TimeReference;

/** What a trigger tells of an event, one row for each part: what it is, who or what, and why. */
final class ReasonRows {

  /** One part of an event. */
  record Row(String label, String value, String reason) {}

  private final Article article;
  private final ReasonWords words;
  private final TimeWords times;

  ReasonRows(Article article) {
    this.article = article;
    this.words = new ReasonWords(article.text());
    this.times = new TimeWords(article.text());
  }

  /**
   * The rows of one trigger.
   *
   * @param claims those of the event in the trigger's sentence
   */
  List<Row> of(Event event, Evidence evidence, List<Claim> claims) {
    Reasons reasons = evidence.reasons();
    Stream<Row> parts =
        Stream.of(
                Stream.of(new Row("type", evidence.lemma(), words.typing(reasons.typing()))),
                realis(event, reasons).stream(),
                reasons.participants().stream()
                    .map(found ->
                        new Row(
                            lower(found.participant().role()),
                            described(found.participant().actor()),
                            words.participant(found))),
                reasons.place().stream().map(this::place),
                reasons.date().stream().map(this::date))
            .flatMap(rows -> rows);
    Stream<Row> besides =
        Stream.concat(
            claims.stream().map(this::claim),
            reasons.leftOut().stream()
                .map(left ->
                    new Row("left out", words.quoted(left.words()), words.why(left.why()))));
    return Stream.concat(parts, besides).toList();
  }

  /** "US official (GOV)". */
  private static String described(Actor actor) {
    return actor.label() + actor.sector().map(sector -> " (" + sector + ")").orElse("");
  }

  private Optional<Row> realis(Event event, Reasons reasons) {
    String cues = reasons.realis().stream().map(words::quoted).collect(Collectors.joining(", "));
    return event.realis() == Realis.ACTUAL
        ? Optional.empty()
        : Optional.of(new Row("realis", lower(event.realis()), cues));
  }

  private Row place(Attached<PlaceOfEvent> found) {
    String label = found.part().place().label();
    return new Row("place", label, words.tied(found.words(), found.tie()));
  }

  private Row date(Attached<TimeReference> found) {
    TimeReference time = found.part();
    Optional<DateValue> date = time.date();
    String reason = "%s, %s".formatted(words.tied(found.words(), found.tie()), times.basis(time));
    return new Row("date", date.map(TimeWords::days).orElse(time.value()), reason);
  }

  private Row claim(Claim claim) {
    String source =
        switch (claim.source()) {
          case Source.Speaker speaker -> speaker.actor().label();
          case Source.Outlet outlet ->
              article.agency().or(article::publisher).orElse("the article");
        };
    String denies = claim.polarity() == Polarity.NEGATIVE ? "denies it, " : "";
    return new Row("says", source, denies + lower(claim.certainty()));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
