package org.dateline.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.consolidate.Link.Basis;
import org.junit.jupiter.api.Test;

final class EntityLinksTest {

  private static final String FRANCE = "http://localhost:3030/id/state/fr";
  private static final String CHAD = "http://localhost:3030/id/state/td";
  private static final Set<String> QID = Set.of("http://www.wikidata.org/entity/Q1065");

  @Test
  void oneIdentifierIsOneEntity() {
    List<Link> links =
        links(
            new StoredEntity("o/un", "organization", "UN", QID, Set.of(), Set.of(), false),
            new StoredEntity(
                "o/united-nations",
                "organization",
                "United Nations",
                QID,
                Set.of(),
                Set.of(),
                false));

    assertThat(links)
        .singleElement()
        .satisfies(link -> assertThat(link.bases()).containsExactly(Basis.IDENTIFIER));
  }

  @Test
  void oneFullNameIsOneEntityWhateverTheInitials() {
    assertThat(links(person("a", "John Frederick Doe"), person("b", "John Doe"))).isEmpty();
    assertThat(links(person("a", "John F. Doe"), person("b", "John Doe")))
        .singleElement()
        .satisfies(link -> assertThat(link.bases()).containsExactly(Basis.NAME));
  }

  @Test
  void peopleOfOneNameWithPostsInDifferentStatesAreTwo() {
    assertThat(links(person("a", "John F. Doe", FRANCE), person("b", "John Doe", CHAD))).isEmpty();
  }

  @Test
  void oneStateMakesItSurerAndNamesakesLessSure() {
    double unknown =
        links(person("a", "John F. Doe"), person("b", "John Doe")).getFirst().confidence();
    double oneState =
        links(person("a", "John F. Doe", FRANCE), person("b", "John Doe", FRANCE))
            .getFirst()
            .confidence();
    double common =
        links(
                person("a", "John F. Doe"),
                person("b", "John Doe"),
                person("c", "Jane Doe"),
                person("d", "Jim Doe"))
            .getFirst()
            .confidence();

    assertThat(oneState).isGreaterThan(unknown);
    assertThat(common).isLessThan(unknown);
  }

  @Test
  void aSurnameIsNoFullName() {
    assertThat(links(person("a", "Doe"), person("b", "Doe"))).isEmpty();
  }

  @Test
  void peopleWithPostsInDifferentStatesAreNotJoinedByAThird() {
    EntityLinks entities =
        new EntityLinks(
            List.of(
                person("a", "John F. Doe", FRANCE),
                person("b", "John Doe"),
                person("c", "John G. Doe", CHAD)));

    assertThat(entities.groups(entities.links()))
        .noneMatch(group -> group.members().containsAll(List.of("p/a", "p/c")));
  }

  private static List<Link> links(StoredEntity... entities) {
    return new EntityLinks(List.of(entities)).links();
  }

  private static StoredEntity person(String key, String name, String... states) {
    return new StoredEntity(
        "p/" + key, "person", name, Set.of(), Set.of(states), Set.of("s"), false);
  }
}
