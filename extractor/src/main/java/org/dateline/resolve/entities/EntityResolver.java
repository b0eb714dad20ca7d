package org.dateline.resolve.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.Entity;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.gazetteer.Incumbents;
import org.dateline.resolve.places.PlaceResolver;
import org.dateline.resolve.sectors.BodyNames;
import org.dateline.resolve.sectors.Sectors;

/**
 * Groups the names of an article into the persons, states, organisations, places and other things
 * they mean. Names that might mean several stay apart: no chain rather than a wrong one. Immutable.
 */
public final class EntityResolver {

  private final Interpreter.Knowledge knowledge;
  private final PlaceResolver places;
  private final WordSets titles;
  private final Sectors sectors;
  private final Incumbents incumbents;
  private final NameReader reader;

  public EntityResolver(Gazetteer gazetteer, PlaceResolver places) {
    this.places = places;
    this.titles = WordSets.load("titles.tsv");
    BodyNames bodies = BodyNames.load();
    this.sectors = Sectors.load();
    this.incumbents = Incumbents.load(gazetteer);
    this.reader = new NameReader(new NameTrimmer(titles, WordSets.load("affixes.tsv")));
    this.knowledge =
        new Interpreter.Knowledge(
            gazetteer,
            new Metonymy(gazetteer, WordSets.load("acting-verbs.txt").of("")),
            WordSets.load("common-words.txt").of(""),
            WordSets.load("sport.tsv"),
            titles.of("modifier"),
            WordSets.load("venues.txt").of(""),
            WordSets.load("peoples.tsv"),
            bodies,
            SharedNames.load(gazetteer));
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
    Posts posts = new Posts(new PostFinder(titles, names), new Lines(article));
    return entities(mentions, posts, new KnownOffices(incumbents, article));
  }

  private List<Entity> entities(Map<Meaning, List<Name>> named, Posts posts, KnownOffices known) {
    Map<Meaning, List<Name>> mentions = known.withFullNames(named, posts);
    Bodies bodies = new Bodies(knowledge.gazetteer(), knowledge.bodies(), mentions);
    Offices offices = new Offices(posts, known, bodies, sectors);
    return new EntityBuilder(knowledge.gazetteer(), mentions, bodies, sectors)
        .build(offices.of(mentions));
  }
}
