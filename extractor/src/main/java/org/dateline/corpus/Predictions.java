package org.dateline.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.read.Article;
import org.dateline.resolve.ArticleFacts;

/**
 * Facts as one line of JSON in the exchange format of annotated corpora: the document's own id, and
 * offsets in code points of the text that was read, whatever cleaning did in between. Any corpus in
 * that format can be scored against the lines.
 */
public final class Predictions {

  private final ObjectMapper json = new ObjectMapper();

  /** One JSON object without a line break. */
  public String line(AnnotatedArticle annotated, ArticleFacts facts) {
    Article article = annotated.article();
    SourceOffsets offsets = new SourceOffsets(article);
    ObjectNode line = json.createObjectNode().put("id", article.id());
    article.published().ifPresent(date -> new TimeLines(offsets).write(date, line));
    new EntityLines(offsets, line.putArray("entities")).write(annotated, facts.entities());
    new TimeLines(offsets).write(facts.times(), line.putArray("times"));
    new EventLines(offsets, line.putArray("events"), facts.claims()).write(annotated, facts);
    return line.toString();
  }
}
