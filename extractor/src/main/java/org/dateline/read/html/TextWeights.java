package org.dateline.read.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How many characters of text each element of a page holds, and how many in links or paragraphs.
 */
final class TextWeights {

  private static final class Weight {
    private int letters;
    private int inLinks;
    private int inParagraphs;
  }

  private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();

  private TextWeights() {}

  /** The weights of an element and all below it. */
  static TextWeights of(Element root) {
    TextWeights weights = new TextWeights();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            weights.addToParent(node);
          }
        },
        root);
    return weights;
  }

  int letters(Element element) {
    return weight(element).letters;
  }

  int inParagraphs(Element element) {
    return weight(element).inParagraphs;
  }

  /** From 0 (no link) to 1 (nothing but links). */
  double linkShare(Element element) {
    Weight weight = weight(element);
    return weight.letters == 0 ? 0 : (double) weight.inLinks / weight.letters;
  }

  private void addToParent(Node node) {
    Weight own = weight(node);
    switch (node) {
      case TextNode text -> own.letters = text.text().strip().length();
      case Element element when element.nameIs("a") -> own.inLinks = own.letters;
      case Element element when element.nameIs("p") -> own.inParagraphs = own.letters;
      default -> {}
    }
    Node parent = node.parent();
    if (parent != null) {
      Weight sum = weight(parent);
      sum.letters += own.letters;
      sum.inLinks += own.inLinks;
      sum.inParagraphs += own.inParagraphs;
    }
  }

  private Weight weight(Node node) {
    return weights.computeIfAbsent(node, key -> new Weight());
  }
}
