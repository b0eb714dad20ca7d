package org.dateline.resolve.entities;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Office;
import org.dateline.resolve.Entity.Tenure;
import org.dateline.resolve.gazetteer.Incumbents.Incumbent;
import org.dateline.resolve.sectors.Sectors;
import org.dateline.resolve.sectors.Sectors.Owner;
import org.dateline.resolve.sectors.Sectors.Term;

/** The posts of the persons of one article, with whom they belong to. */
final class Offices {

  private final Posts posts;
  private final KnownOffices known;
  private final Bodies bodies;
  private final Sectors sectors;

  Offices(Posts posts, KnownOffices known, Bodies bodies, Sectors sectors) {
    this.posts = posts;
    this.known = known;
    this.bodies = bodies;
    this.sectors = sectors;
  }

  /** The posts of each person; of those with one title the one whose owner is known. */
  Map<Meaning, List<Office>> of(Map<Meaning, List<Name>> mentions) {
    Map<Name, Meaning> meanings = new LinkedHashMap<>();
    mentions.forEach((meaning, names) -> names.forEach(name -> meanings.put(name, meaning)));
    Map<Meaning.Person, List<Post>> held = new LinkedHashMap<>();
    mentions.forEach((meaning, names) -> {
      if (meaning instanceof Meaning.Person person) {
        held.put(person, posts.of(names));
      }
    });
    Map<Meaning, List<Office>> offices = new LinkedHashMap<>();
    held.forEach((person, written) -> {
      Set<Office> found = new LinkedHashSet<>();
      written.forEach(post -> found.add(office(post, owner(post, held, meanings))));
      known.of(person).forEach(one -> found.addAll(known(one, Tenure.HELD, found)));
      if (found.isEmpty()) {
        known.formerly(person).ifPresent(one -> found.addAll(known(one, Tenure.FORMER, found)));
      }
      offices.put(person, found.stream().filter(one -> isKnown(one, found)).toList());
    });
    return offices;
  }

  /**
   * A post that the table knows, where the article does not tell whose post of that title it is.
   */
  private List<Office> known(Incumbent incumbent, Tenure tenure, Set<Office> told) {
    boolean isTold =
        told.stream()
            .anyMatch(
                office -> isSame(office.title(), incumbent.title()) && office.in().isPresent());
    return isTold
        ? List.of()
        : KnownOffices.body(incumbent)
            .flatMap(bodies::of)
            .map(body -> office(incumbent.title(), Optional.of(body), tenure))
            .stream()
            .toList();
  }

  /** "Defense Secretary" is the "Secretary of Defense". */
  private static boolean isSame(String title, String other) {
    return words(title).equals(words(other));
  }

  private static Set<String> words(String title) {
    Set<String> words = new LinkedHashSet<>(List.of(title.toLowerCase(Locale.ROOT).split(" ", -1)));
    words.remove("of");
    return words;
  }

  private static boolean isKnown(Office office, Set<Office> offices) {
    return office.in().isPresent()
        || offices.stream()
            .noneMatch(other -> other.in().isPresent() && isSame(other.title(), office.title()));
  }

  /** A state or organisation; for a person ("Biden's adviser") the state of his or her post. */
  private Optional<Actor> owner(
      Post post, Map<Meaning.Person, List<Post>> held, Map<Name, Meaning> meanings) {
    return post.owner()
        .flatMap(name -> meaning(name, meanings))
        .flatMap(whose ->
            whose instanceof Meaning.Person person
                ? state(person, held.getOrDefault(person, List.of()), meanings)
                : bodies.of(whose));
  }

  private Optional<Actor> state(
      Meaning.Person person, List<Post> held, Map<Name, Meaning> meanings) {
    return Stream.concat(
            held.stream()
                .flatMap(post -> post.owner().stream())
                .flatMap(name -> meaning(name, meanings).stream()),
            known.of(person).stream().flatMap(one -> KnownOffices.body(one).stream()))
        .filter(Meaning.State.class::isInstance)
        .findFirst()
        .flatMap(bodies::of);
  }

  private static Optional<Meaning> meaning(Name name, Map<Name, Meaning> meanings) {
    return Optional.ofNullable(meanings.get(name));
  }

  private Office office(Post post, Optional<Actor> owner) {
    return office(post.title(), owner, post.tenure());
  }

  private Office office(String title, Optional<Actor> owner, Tenure tenure) {
    List<Term> words =
        Stream.of(title.toLowerCase(Locale.ROOT).split(" ", -1))
            .map(word -> new Term(word, word))
            .toList();
    return new Office(title, owner, tenure, sectors.of(words, Owner.of(owner)));
  }
}
