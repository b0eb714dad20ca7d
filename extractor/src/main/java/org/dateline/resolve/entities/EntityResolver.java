package org.dateline.resolve.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Quantities;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;

/**
 * Groups the names of an article into the persons, states, organisations, places and other things
 * they mean. Names that might mean several stay apart: no chain rather than a wrong one. Immutable.
 */
public final class EntityResolver {

  private final Interpreter.Knowledge knowledge;
  private final PlaceResolver places;
  private final WordSets titles;
  private final NameReader reader;

  public EntityResolver(Gazetteer gazetteer, PlaceResolver places) {
    this.places = places;
    this.titles = WordSets.load("titles.tsv");
    this.reader = new NameReader(new NameTrimmer(titles, WordSets.load("affixes.tsv")));
    this.knowledge =
        new Interpreter.Knowledge(
            gazetteer,
            new Metonymy(gazetteer, WordSets.load("acting-verbs.txt").of("")),
            WordSets.load("common-words.txt").of(""),
            Quantities.load());
  }

  /** The entities of an article, each once with all its mentions, in the order of first mention. */
  public List<Entity> resolve(AnnotatedArticle article) {
    List<Name> names = reader.read(article);
    Interpreter interpreter = new Interpreter(article, names, places, knowledge);
    Map<Meaning, List<Name>> mentions = new LinkedHashMap<>();
    for (Name name : names) {
      Optional<Meaning> meaning = interpreter.meaning(name);
      meaning.ifPresent(
          found -> mentions.computeIfAbsent(found, key -> new ArrayList<>()).add(name));
    }
    return new EntityBuilder(knowledge.gazetteer(), mentions)
        .build(new PostFinder(titles, names), new Lines(article));
  }
}
