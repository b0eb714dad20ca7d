package org.dateline.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.app.ReasonRows.Row;
import org.dateline.pipeline.Extraction;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.TimeReference;
import org.dateline.text.CodePoints;
import org.dateline.text.Span;

/** Shows what was read in an article and why, and what was left out, in the order of its text. */
final class Explanation {

  private static final int LABEL_COLUMNS = 13;
  private static final int VALUE_COLUMNS = 26;
  private static final int EXCERPT_COLUMNS = 44;

  private final ArticleFacts facts;
  private final List<Span> sentences;
  private final CodePoints offsets;
  private final MarkedText marked;
  private final Style style;
  private final Page page;

  /**
   * Has shown nothing yet.
   *
   * @param width of the page in columns
   */
  Explanation(Extraction extraction, Style style, int width) {
    String text = extraction.facts().article().text();
    this.facts = extraction.facts();
    this.sentences = extraction.annotated().sentences().stream().map(s -> s.span()).toList();
    this.offsets = new CodePoints(text);
    this.marked = new MarkedText(text, style);
    this.style = style;
    this.page = new Page(width);
  }

  /** One trigger of an event, with the event's number in the article. */
  private record Telling(int number, Event event, Evidence evidence) {}

  /** Words that became nothing. */
  private record Remainder(Span words, String why) {}

  /** The whole article. */
  String ofArticle() {
    showHead();
    tellings(event -> true).forEach(this::show);
    showLeftOut();
    return page.toString();
  }

  /** The article's head and the events that are asked for. */
  String ofEvents(Predicate<Event> asked) {
    showHead();
    tellings(asked).forEach(this::show);
    return page.toString();
  }

  private void showHead() {
    Article article = facts.article();
    if (!article.headline().isBlank()) {
      page.line("", style.heading(article.headline()));
    }
    Stream<Optional<String>> origin =
        Stream.of(
            Optional.of(article.id()),
            article.published().map(PublicationDate::day).map(Object::toString),
            article.publisher(),
            article.agency());
    page.line("", String.join(", ", origin.flatMap(Optional::stream).toList()));
  }

  private List<Telling> tellings(Predicate<Event> asked) {
    List<Event> events = facts.events();
    return IntStream.range(0, events.size())
        .filter(i -> asked.test(events.get(i)))
        .boxed()
        .flatMap(i ->
            events.get(i).evidence().stream().map(each -> new Telling(i + 1, events.get(i), each)))
        .sorted(Comparator.comparing(telling -> telling.evidence.trigger()))
        .toList();
  }

  private void show(Telling telling) {
    Event event = telling.event;
    Evidence evidence = telling.evidence;
    String kind =
        String.format(
            Locale.ROOT,
            "%s, %s, confidence %.2f",
            event.mode().orElse(event.type()),
            event.realis().name().toLowerCase(Locale.ROOT),
            evidence.confidence());
    page.blank();
    page.edges("%-3d%s".formatted(telling.number, style.heading(kind)), at(evidence.trigger()));
    page.line("   ", "\"%s\"".formatted(marked.marked(evidence.sentence(), evidence.trigger())));
    new ReasonRows(facts.article())
        .of(event, evidence, claims(event, evidence))
        .forEach(row -> show(row, VALUE_COLUMNS));
  }

  private void show(Row row, int columns) {
    String label = ("   " + row.label() + " ".repeat(LABEL_COLUMNS)).substring(0, LABEL_COLUMNS);
    int room = columns - Style.columns(row.value());
    if (room < 2) {
      page.line(label, row.value());
      page.line(" ".repeat(LABEL_COLUMNS + columns), row.reason());
    } else {
      page.line(label + row.value() + " ".repeat(room), row.reason());
    }
  }

  private List<Claim> claims(Event event, Evidence evidence) {
    return facts.claims().stream()
        .filter(claim -> claim.event().equals(event))
        .filter(claim -> claim.evidence().overlaps(evidence.sentence()))
        .toList();
  }

  private void showLeftOut() {
    List<Remainder> leftOut =
        Stream.of(triggers(), dates(), places())
            .flatMap(each -> each)
            .sorted(Comparator.comparing(Remainder::words))
            .toList();
    if (!leftOut.isEmpty()) {
      page.blank();
      page.line("", style.heading("left out"));
      leftOut.forEach(
          each -> show(new Row(at(each.words), excerpt(each.words), each.why), EXCERPT_COLUMNS));
    }
  }

  private Stream<Remainder> triggers() {
    ReasonWords words = new ReasonWords(facts.article().text());
    return facts.leftOut().stream().map(left -> new Remainder(left.words(), words.why(left.why())));
  }

  private Stream<Remainder> dates() {
    return facts.times().stream()
        .filter(time -> time.date().isPresent() && time.type() != TimeReference.Type.SET)
        .map(TimeReference::span)
        .filter(span -> evidence().noneMatch(each -> isDated(each, span)))
        .map(span -> new Remainder(span, "a date; no event is tied to it"));
  }

  private static boolean isDated(Evidence evidence, Span words) {
    return evidence.reasons().date().filter(date -> date.words().equals(words)).isPresent();
  }

  private Stream<Remainder> places() {
    return facts.entities().stream()
        .filter(entity -> entity instanceof Entity.Place)
        .flatMap(place -> place.mentions().stream())
        .filter(span -> evidence().noneMatch(each -> isPlaced(each, span)))
        .map(span -> new Remainder(span, "a place; no event is tied to it"));
  }

  private static boolean isPlaced(Evidence evidence, Span words) {
    return evidence.reasons().place().filter(at -> at.words().overlaps(words)).isPresent();
  }

  private Stream<Evidence> evidence() {
    return facts.events().stream().flatMap(event -> event.evidence().stream());
  }

  private String excerpt(Span words) {
    Span around =
        sentences.stream().filter(sentence -> sentence.contains(words)).findFirst().orElse(words);
    return marked.excerpt(around, words, EXCERPT_COLUMNS - 2);
  }

  /** Where words begin: how many characters of the article's text come before them. */
  private String at(Span words) {
    return String.valueOf(offsets.at(words.begin()));
  }
}
