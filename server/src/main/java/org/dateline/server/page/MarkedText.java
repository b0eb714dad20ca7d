package org.dateline.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dateline.server.linked.Names;

/** The text of an article with the words that name something we know as links to it. */
record MarkedText(String text, Names names) {

  /**
   * Paragraphs.
   *
   * @param mentions answer to article-mentions.rq: in order, offsets in code points
   */
  Html of(Answer mentions) {
    List<Html> pieces = new ArrayList<>();
    int written = 0;
    for (Binding mention : mentions.rows()) {
      int begin = offset(Answer.number(mention, "begin"));
      int end = offset(Answer.number(mention, "end"));
      Optional<String> name = names.name(mention.get("thingIri"));
      if (begin >= written && end > begin && name.isPresent()) {
        pieces.add(broken(text.substring(written, begin)));
        pieces.add(
            Html.link("/page/" + name.get(), text.substring(begin, end))
                .with("class", name.get().replaceFirst("/.*", "")));
        written = end;
      }
    }
    pieces.add(broken(text.substring(written)));
    return Html.element("p", pieces);
  }

  /** The place in UTF-16 of an offset in code points; -1 when it lies outside. */
  private int offset(Optional<Integer> codePoints) {
    return codePoints
        .filter(number -> number >= 0 && number <= text.codePointCount(0, text.length()))
        .map(number -> text.offsetByCodePoints(0, number))
        .orElse(-1);
  }

  /** An empty line parts paragraphs. */
  private static Html broken(String stretch) {
    return new Html(Html.text(stretch).markup().replace("\n\n", "</p>\n<p>"));
  }
}
