package org.dateline.read.html;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.read.lexicon.Alternatives;
import org.dateline.read.lexicon.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The parts of a page that are never article text: scripts, menus, forms, boxes, hidden parts. */
final class PageClutter {

  private static final String ELEMENTS =
      "script, style, noscript, template, svg, button, form, iframe, nav, aside, footer, header nav,"
          + " body > header,"
          + " select, input, figure, [hidden], [aria-hidden=true], [style~=(?i)display:\\s*none]";
  private static final String BOXES = "div, section, ul, ol, p, span, table, dl";
  private static final String FRAMES = "article, main, [itemprop=articleBody]";
  private static final double MAIN_SHARE = 0.4;

  private final Pattern names =
      Pattern.compile(
          Alternatives.of(Table.load("page-clutter.tsv", 1).firsts()), Pattern.CASE_INSENSITIVE);

  void removeFrom(Document page) {
    page.select(ELEMENTS).forEach(Node::remove);
    TextWeights weights = TextWeights.of(page);
    double most = MAIN_SHARE * Math.max(1, weights.inParagraphs(page));
    List<Element> boxes =
        page.select(BOXES).stream()
            .filter(box -> isNamedClutter(box) && weights.inParagraphs(box) < most)
            .toList();
    boxes.forEach(Node::remove);
  }

  private boolean isNamedClutter(Element box) {
    return !box.is(FRAMES) && names.matcher(box.className() + " " + box.id()).find();
  }
}
