package org.dateline.resolve.places;

import java.util.Optional;
import org.dateline.read.Article;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Candidate.Organisation;
import org.dateline.resolve.gazetteer.Candidate.Town;
import org.dateline.resolve.gazetteer.Gazetteer;

/**
 * Where an article's publisher is at home: the seat of a known one, or the town its name begins
 * with.
 */
final class HomeRegion {

  /** Smaller towns share their names with too many other words. */
  private static final int TOWN_IN_A_NAME = 100_000;

  private final Gazetteer gazetteer;

  HomeRegion(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Optional<Located> of(Article article) {
    return article.publisher().flatMap(name -> seat(name).or(() -> townIn(name)));
  }

  private Optional<Located> seat(String publisher) {
    return gazetteer.lookUp(publisher).stream()
        .filter(Organisation.class::isInstance)
        .flatMap(organisation -> ((Organisation) organisation).seat().stream())
        .flatMap(iso2 -> gazetteer.state(iso2).stream())
        .map((Located state) -> state)
        .findFirst();
  }

  private Optional<Located> townIn(String publisher) {
    String rest = publisher.startsWith("The ") ? publisher.substring(4) : publisher;
    for (int end = rest.lastIndexOf(' '); end > 0; end = rest.lastIndexOf(' ', end - 1)) {
      Optional<Located> town = largeTown(rest.substring(0, end));
      if (town.isPresent()) {
        return town;
      }
    }
    return Optional.empty();
  }

  private Optional<Located> largeTown(String name) {
    return gazetteer.lookUp(name).stream()
        .filter(place -> place instanceof Town town && town.people() >= TOWN_IN_A_NAME)
        .map(place -> (Located) place)
        .findFirst();
  }
}
