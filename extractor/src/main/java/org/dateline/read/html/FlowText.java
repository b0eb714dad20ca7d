package org.dateline.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a reader sees it: white space is one space, a line break is one line
 * end, block elements and double breaks are divided by a blank line, and characters that are never
 * seen (soft hyphen, zero-width space) are gone.
 */
final class FlowText implements NodeVisitor {

  private static final int BLANK_LINE = 2;

  private final StringBuilder text = new StringBuilder();
  private int lineEnds;
  private boolean space;

  private FlowText() {}

  static String of(Element element) {
    FlowText flow = new FlowText();
    NodeTraversor.traverse(flow, element);
    return flow.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode text -> append(text.getWholeText());
      case Element element when element.nameIs("br") ->
          lineEnds = Math.min(BLANK_LINE, lineEnds + 1);
      case Element element when isBlock(element) -> lineEnds = BLANK_LINE;
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      lineEnds = BLANK_LINE;
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.nameIs("td");
  }

  private void append(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        separate();
        text.append(c);
      }
    }
  }

  private void separate() {
    if (!text.isEmpty()) {
      text.append(lineEnds > 0 ? "\n".repeat(lineEnds) : space ? " " : "");
    }
    lineEnds = 0;
    space = false;
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }
}
