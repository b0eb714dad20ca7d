package org.dateline.resolve.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Incumbents;
import org.dateline.resolve.gazetteer.Incumbents.Incumbent;

/** What everybody knew of those in high office on the day of an article; nothing without a date. */
final class KnownOffices {

  private final Incumbents incumbents;
  private final Optional<LocalDate> day;

  KnownOffices(Incumbents incumbents, AnnotatedArticle article) {
    this.incumbents = incumbents;
    this.day = article.article().published().map(PublicationDate::day);
  }

  /** The posts of a person who has a full name. */
  List<Incumbent> of(Meaning.Person person) {
    return person.full()
        ? day.map(on -> incumbents.named(person.name(), on)).orElse(List.of())
        : List.of();
  }

  /** The last post that a person who has a full name held once. */
  Optional<Incumbent> formerly(Meaning.Person person) {
    return person.full()
        ? day.flatMap(on -> incumbents.formerly(person.name(), on).stream().findFirst())
        : Optional.empty();
  }

  /** What a known post is in, as a meaning of this article. */
  static Optional<Meaning> body(Incumbent incumbent) {
    return switch (incumbent.in()) {
      case Candidate.State state -> Optional.of(new Meaning.State(state));
      case Candidate.Organisation body -> Optional.of(new Meaning.Organisation(body));
      case Candidate.Located place -> Optional.empty();
      case Candidate.Metonym seat -> Optional.empty();
      case Candidate.Demonym people -> Optional.empty();
    };
  }

  /** The names by meaning, "President Duterte" among those of the one president of that name. */
  Map<Meaning, List<Name>> withFullNames(Map<Meaning, List<Name>> mentions, Posts posts) {
    Map<Meaning, List<Name>> renamed = new LinkedHashMap<>();
    mentions.forEach((meaning, names) -> {
      Meaning full =
          meaning instanceof Meaning.Person person && !person.full()
              ? fullName(person, posts.of(names)).orElse(meaning)
              : meaning;
      renamed.computeIfAbsent(full, key -> new ArrayList<>()).addAll(names);
    });
    return renamed;
  }

  private Optional<Meaning> fullName(Meaning.Person person, List<Post> posts) {
    return posts.stream()
        .flatMap(
            post -> day.flatMap(on -> incumbents.called(post.title(), person.name(), on)).stream())
        .findFirst()
        .map(incumbent -> new Meaning.Person(incumbent.name(), true));
  }
}
