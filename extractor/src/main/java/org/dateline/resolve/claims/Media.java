package org.dateline.resolve.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.WordList;

/** Tells whose trade is to pass on what others say, by words of {@code lexicon/media.tsv}. */
public final class Media {

  private static final String SECTOR = "JRN";

  private final Set<String> words;

  private Media(WordList list) {
    this.words = list.rows().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }

  public static Media load() {
    return new Media(WordList.read("lexicon/media.tsv", 2));
  }

  public boolean isOne(Actor actor) {
    return switch (actor) {
      case Organisation body ->
          body.sector().map(SECTOR::equals).orElse(false) || isNamed(body.label());
      case Unnamed described -> isNamed(described.label());
      default -> false;
    };
  }

  private boolean isNamed(String label) {
    return Stream.of(label.toLowerCase(Locale.ROOT).split(" ", -1)).anyMatch(words::contains);
  }
}
