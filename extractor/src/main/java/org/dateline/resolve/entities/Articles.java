package org.dateline.resolve.entities;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.PartOfSpeech;

/** Names that always have an article, as towns never do: "the Dali" is a ship. */
final class Articles {

  private final Lines lines;
  private final Set<String> things = new LinkedHashSet<>();

  /**
   * @param names of one article
   */
  Articles(List<Name> names, Lines lines) {
    this.lines = lines;
    names.stream().filter(this::hasArticle).map(Name::text).forEach(things::add);
    names.stream().filter(name -> !hasArticle(name)).map(Name::text).forEach(things::remove);
  }

  boolean belongTo(Name name) {
    return things.contains(name.text());
  }

  /** True for "the NAME" where the phrase ends; what follows may be what the article is for. */
  private boolean hasArticle(Name name) {
    Line line = lines.of(name.span());
    boolean article = line.lower(line.at(name.span().begin()) - 1).equals("the");
    int next = line.at(name.span().end());
    boolean ends =
        switch (line.pos(next)) {
          case VERB, AUX, ADP -> true;
          default -> line.lower(next).equals(".") || isBeforeApposition(line, next);
        };
    return name.isOneWord() && article && ends;
  }

  /** At a comma that does not go on with another name, as a list does. */
  private static boolean isBeforeApposition(Line line, int index) {
    return line.lower(index).equals(",") && line.pos(index + 1) != PartOfSpeech.PROPN;
  }
}
