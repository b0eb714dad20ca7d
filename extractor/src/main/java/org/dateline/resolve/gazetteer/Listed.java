package org.dateline.resolve.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.resolve.Identity.Known;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.Metonym;
import org.dateline.resolve.gazetteer.Candidate.NamedRegion;
import org.dateline.resolve.gazetteer.Candidate.Organisation;
import org.dateline.resolve.gazetteer.Dictionary.Entry;
import org.dateline.resolve.gazetteer.Dictionary.Kind;

/**
 * The entries of a dictionary among the candidates of our tables. One that a name means more often
 * than not takes the place of ours of the same sort; the others stand where ours know nothing. What
 * our tables know by the same identifier stays theirs and gains the name.
 */
final class Listed {

  private static final double MORE_OFTEN_THAN_NOT = 0.5;

  private final Names<Ranked<Candidate>> candidates = new Names<>();
  private final Names<Ranked<Known>> persons = new Names<>();

  private record Ranked<T>(T what, double prior) {}

  /**
   * The entries of a dictionary.
   *
   * @param ours what our tables know by an identity's outside identifiers
   */
  Listed(Dictionary dictionary, Function<Known, Optional<Candidate>> ours) {
    for (Entry entry : dictionary.entries()) {
      switch (entry.kind()) {
        case Kind.Person person ->
            persons.add(entry.name(), new Ranked<>(entry.identity(), entry.prior()));
        case Kind.Place place ->
            add(entry, ours.apply(entry.identity()).orElseGet(() -> place(entry)));
        case Kind.Body body ->
            add(entry, ours.apply(entry.identity()).orElseGet(() -> body(entry, body)));
      }
    }
  }

  /** Our candidates for a name, with the dictionary's. */
  List<Candidate> among(List<Candidate> ours, String written) {
    List<Ranked<Candidate>> listed = sorted(candidates, written);
    if (listed.isEmpty()) {
      return ours;
    }
    List<Candidate> all = new ArrayList<>();
    listed.stream()
        .filter(entry -> entry.prior >= MORE_OFTEN_THAN_NOT)
        .forEach(entry -> all.add(entry.what));
    List<Candidate> winners = List.copyOf(all);
    ours.stream()
        .filter(own -> winners.stream().noneMatch(winner -> displaces(winner, own)))
        .forEach(all::add);
    List<Candidate> known = List.copyOf(all);
    listed.stream()
        .map(Ranked::what)
        .filter(entry -> known.stream().noneMatch(own -> displaces(own, entry)))
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** The person who bears a full name; none where two are as likely. */
  Optional<Known> person(String name) {
    List<Ranked<Known>> listed = sorted(persons, name);
    boolean tied =
        listed.size() > 1
            && listed.get(0).prior == listed.get(1).prior
            && !listed.get(0).what.equals(listed.get(1).what);
    return tied ? Optional.empty() : listed.stream().findFirst().map(Ranked::what);
  }

  private void add(Entry entry, Candidate candidate) {
    candidates.add(entry.name(), new Ranked<>(candidate, entry.prior()));
  }

  private static <T> List<Ranked<T>> sorted(Names<Ranked<T>> names, String written) {
    return names.named(written).stream()
        .sorted(Comparator.comparingDouble((Ranked<T> entry) -> entry.prior).reversed())
        .toList();
  }

  private static boolean displaces(Candidate winner, Candidate other) {
    return other instanceof Metonym
        || winner.equals(other)
        || (winner instanceof Located && other instanceof Located)
        || (winner instanceof Organisation && other instanceof Organisation);
  }

  private static Candidate place(Entry entry) {
    return new NamedRegion(
        entry.label(),
        entry.identity(),
        "place",
        entry.state().stream().toList(),
        entry
            .point()
            .orElseThrow(() ->
                new DictionaryException(
                    entry.origin() + ": a place that the tables lack needs lat and lon")),
        Optional.empty(),
        0);
  }

  private static Candidate body(Entry entry, Kind.Body body) {
    return new Organisation(
        entry.label(),
        entry.identity(),
        body.kind(),
        entry.state(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
