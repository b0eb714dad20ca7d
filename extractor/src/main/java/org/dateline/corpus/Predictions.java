package org.dateline.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.read.Article;
import org.dateline.resolve.ArticleFacts;
import org.dateline.resolve.TimeReference;

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
    article.published().ifPresent(date -> line.put("dct", date.day().toString()));
    new EntityLines(offsets, line.putArray("entities")).write(annotated, facts.entities());
    ArrayNode times = line.putArray("times");
    for (TimeReference time : facts.times()) {
      offsets
          .write(time.span(), times.addObject())
          .put("type", time.type().name())
          .put("value", time.value());
    }
    new EventLines(offsets, line.putArray("events")).write(annotated, facts);
    return line.toString();
  }
}
