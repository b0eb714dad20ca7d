package org.dateline.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.read.Article;
import org.dateline.text.Alignment;
import org.dateline.text.CodePoints;
import org.dateline.text.Span;

/** Offsets of an article's spans in code points of the text that was read. */
final class SourceOffsets {

  private final Alignment alignment;
  private final CodePoints codePoints;

  SourceOffsets(Article article) {
    alignment = article.alignment();
    codePoints = new CodePoints(alignment.source());
  }

  /** Writes {@code start}, {@code end} and, for people who read the file, {@code text}. */
  ObjectNode write(Span span, ObjectNode node) {
    Span source = alignment.toSource(span);
    return node.put("start", codePoints.at(source.begin()))
        .put("end", codePoints.at(source.end()))
        .put("text", source.in(alignment.source()));
  }
}
