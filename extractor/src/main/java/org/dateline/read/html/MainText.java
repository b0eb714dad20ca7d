package org.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of an HTML page: clutter is taken away, the element that gathers most prose is
 * chosen, and its paragraphs, headings and list items are kept unless they are mostly links.
 */
public final class MainText {

  private static final String BLOCKS = "p, h2, h3, h4, li, blockquote, pre";
  private static final String HOLDERS = "p, li, blockquote";
  private static final double MOST_LINKS = 0.6;
  private static final double MOST_LINKS_IN_ITEM = 0.3;
  private static final int LONG_BLOCK_WORDS = 40;
  private static final int SHORTEST_BLOCK_WORDS = 3;

  private final PageClutter clutter = new PageClutter();

  /** Paragraphs divided by blank lines; empty where the page has no text. */
  public String of(Document page) {
    Document bare = page.clone();
    clutter.removeFrom(bare);
    TextWeights weights = TextWeights.of(bare);
    return text(new ProseScores(weights).best(bare).orElse(bare.body()), weights);
  }

  private static String text(Element root, TextWeights weights) {
    if (!isMostlyParagraphs(root, weights)) {
      return FlowText.of(root);
    }
    List<String> blocks = new ArrayList<>();
    for (Element block : root.select(BLOCKS)) {
      String text = FlowText.of(block);
      if (!isInsideOther(block, root) && isProse(block, text, weights)) {
        blocks.add(text);
      }
    }
    return String.join("\n\n", blocks);
  }

  private static boolean isMostlyParagraphs(Element root, TextWeights weights) {
    return root.select("p").size() >= 2 && 2 * weights.inParagraphs(root) > weights.letters(root);
  }

  private static boolean isInsideOther(Element block, Element root) {
    for (Element parent = block.parent();
        parent != null && !parent.equals(root);
        parent = parent.parent()) {
      if (parent.is(HOLDERS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProse(Element block, String text, TextWeights weights) {
    int words = Words.count(text);
    double links = weights.linkShare(block);
    return words > 0
        && (links <= MOST_LINKS || words >= LONG_BLOCK_WORDS)
        && !(block.is("li") && links > MOST_LINKS_IN_ITEM)
        && (words >= SHORTEST_BLOCK_WORDS || block.is("p"));
  }
}
