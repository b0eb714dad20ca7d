package org.dateline.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dateline.server.linked.Names;

/** A text with some of its words marked, or links to what they name. */
record MarkedText(String text, Names names) {

  /**
   * Words of a text, in code points.
   *
   * @param thing what they name; words without one are marked
   */
  record Mark(int begin, int end, Optional<Node> thing) {

    private static final Comparator<Mark> ORDER =
        Comparator.comparingInt(Mark::begin).thenComparingInt(mark -> -mark.end());

    /** The words that a row of a query gives, which count from a place of the text. */
    static Stream<Mark> of(Binding row, int start) {
      return Answer.number(row, "begin").stream()
          .flatMap(begin ->
              Answer.number(row, "end").stream()
                  .map(end ->
                      new Mark(
                          begin - start, end - start, Optional.ofNullable(row.get("thingIri")))));
    }
  }

  /** Paragraphs; of words that overlap, the first and longest count. */
  Html of(Stream<Mark> marks) {
    List<Html> pieces = new ArrayList<>();
    int written = 0;
    for (Mark mark : marks.sorted(Mark.ORDER).toList()) {
      int begin = offset(mark.begin());
      int end = offset(mark.end());
      if (begin >= written && end > begin) {
        pieces.add(broken(text.substring(written, begin)));
        pieces.add(marked(text.substring(begin, end), mark.thing().flatMap(names::name), mark));
        written = end;
      }
    }
    pieces.add(broken(text.substring(written)));
    return Html.element("p", pieces);
  }

  private static Html marked(String words, Optional<String> name, Mark mark) {
    if (mark.thing().isEmpty()) {
      return Html.element("mark", words);
    }
    return name.map(
            each -> Html.link("/page/" + each, words).with("class", each.replaceFirst("/.*", "")))
        .orElseGet(() -> Html.text(words));
  }

  /** The place in UTF-16 of an offset in code points; -1 when it lies outside. */
  private int offset(int codePoints) {
    return codePoints >= 0 && codePoints <= text.codePointCount(0, text.length())
        ? text.offsetByCodePoints(0, codePoints)
        : -1;
  }

  /** An empty line parts paragraphs. */
  private static Html broken(String stretch) {
    return new Html(Html.text(stretch).markup().replace("\n\n", "</p>\n<p>"));
  }
}
