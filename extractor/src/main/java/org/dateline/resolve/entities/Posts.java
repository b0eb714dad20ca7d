package org.dateline.resolve.entities;

import java.util.List;
import java.util.stream.Stream;

/** The posts that one article gives to names. */
record Posts(PostFinder finder, Lines lines) {

  List<Post> of(List<Name> names) {
    return names.stream().flatMap(this::of).toList();
  }

  private Stream<Post> of(Name name) {
    return finder.of(name, lines.of(name.span())).stream();
  }
}
