package org.dateline.server.page;

import java.util.List;
import org.dateline.server.linked.ProgramFile;

/**
 * A question of queries/.
 *
 * @param question in English
 * @param query in SPARQL
 */
record SavedQuery(String name, String question, String query) {

  /** The questions, in the order of page/questions.txt. */
  static List<SavedQuery> all() {
    return ProgramFile.read("page/questions.txt").lines().map(SavedQuery::named).toList();
  }

  private static SavedQuery named(String name) {
    String query = ProgramFile.read("queries/%s.rq".formatted(name));
    String question = query.lines().findFirst().orElse(name).replaceFirst("^# ", "");
    return new SavedQuery(name, question, query);
  }

  /** A list that leads to the query editor with each of them in it. */
  static Html links(List<SavedQuery> queries) {
    return Html.list(queries.stream().map(SavedQuery::link).toList()).with("class", "questions");
  }

  private Html link() {
    return Html.link("/query?question=" + name, question);
  }
}
