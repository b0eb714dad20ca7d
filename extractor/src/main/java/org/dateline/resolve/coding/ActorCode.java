package org.dateline.resolve.coding;

import java.util.List;
import java.util.Optional;

/**
 * How a phrase for an actor is coded.
 *
 * @param label the name of the one who is named, else the phrase
 * @param kind "person", "group", "state", "place", "thing", or a kind of organisation ("party")
 * @param country ISO 3166-1 alpha-3 code of the state
 * @param sector PLOVER sector code
 * @param posts of a person, as they are written
 */
public record ActorCode(
    String label,
    String kind,
    Optional<String> country,
    Optional<String> sector,
    List<String> posts) {

  public ActorCode {
    posts = List.copyOf(posts);
  }

  /** The same with another state. */
  ActorCode in(Optional<String> state) {
    return new ActorCode(label, kind, state, sector, posts);
  }
}
