package org.dateline.resolve.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.resolve.Identity.Known;

/** Identities from the keys and outside identifiers in the tables. */
final class Identities {

  private static final String DBPEDIA = "http://dbpedia.org/resource/";

  private Identities() {}

  static Known of(String key, Optional<String> wikidata, Optional<String> geonames) {
    List<String> sameAs = new ArrayList<>();
    wikidata.ifPresent(id -> sameAs.add("http://www.wikidata.org/entity/" + id));
    geonames.ifPresent(id -> sameAs.add("https://sws.geonames.org/" + id + "/"));
    return new Known(key, sameAs);
  }

  /** The same identity with the resource of DBpedia that goes by the title of an article. */
  static Known withArticle(Known known, Optional<String> wikipedia) {
    List<String> sameAs = new ArrayList<>(known.sameAs());
    wikipedia.ifPresent(title -> sameAs.add(DBPEDIA + title));
    return new Known(known.key(), sameAs);
  }

  /** A label as a key: its letters and digits in lower case, joined by hyphens. */
  static String slug(String label) {
    return Spelling.key(label).replace(' ', '-').toLowerCase(Locale.ROOT);
  }
}
