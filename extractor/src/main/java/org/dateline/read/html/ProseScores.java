package org.dateline.read.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How much prose each element of a page gathers. A paragraph counts by its words, more when it ends
 * as a sentence does, less for its links; its score goes to the elements around it and fades with
 * the distance.
 */
final class ProseScores {

  private static final int SHORTEST_PARAGRAPH = 8;
  private static final int LONGEST_PARAGRAPH = 120;
  private static final int SHORTEST_BARE_TEXT = 25;
  private static final int LONGEST_BARE_TEXT = 400;
  private static final int REACH = 4;
  private static final double MOST_LINKS = 0.5;
  private static final double SENTENCE_BONUS = 1.3;
  private static final double FIRST_FADE = 0.85;
  private static final double FADE = 0.8;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?”\"'’)]\\s*$");

  private final TextWeights weights;
  private final Map<Element, Double> scores = new LinkedHashMap<>();

  ProseScores(TextWeights weights) {
    this.weights = weights;
  }

  /** The element with most prose and fewest links; empty where the page has no paragraph. */
  Optional<Element> best(Document page) {
    page.select("p, pre, blockquote").forEach(this::addParagraph);
    page.select("div, td, section, article").forEach(this::addBareText);
    Optional<Element> best = Optional.empty();
    double highest = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - Math.min(0.9, weights.linkShare(entry.getKey())));
      if (score > highest) {
        highest = score;
        best = Optional.of(entry.getKey());
      }
    }
    return best;
  }

  private void addParagraph(Element paragraph) {
    String text = paragraph.text();
    int words = Words.count(text);
    double links = weights.linkShare(paragraph);
    if (words >= SHORTEST_PARAGRAPH && links <= MOST_LINKS) {
      double bonus = SENTENCE_END.matcher(text).find() ? SENTENCE_BONUS : 1;
      double score = Math.min(words, LONGEST_PARAGRAPH) * (1 - links) * bonus;
      spread(paragraph.parent(), score, FIRST_FADE);
    }
  }

  /** Some pages hold their text in boxes with line breaks instead of paragraphs. */
  private void addBareText(Element box) {
    int words = Words.count(box.ownText());
    if (words >= SHORTEST_BARE_TEXT) {
      spread(box, Math.min(words, LONGEST_BARE_TEXT), FADE);
    }
  }

  private void spread(@Nullable Element nearest, double score, double firstFade) {
    Element element = nearest;
    double part = score;
    for (int distance = 0;
        distance < REACH && element != null && !element.is("body, html");
        distance++) {
      scores.merge(element, part, Double::sum);
      part *= distance == 0 ? firstFade : FADE;
      element = element.parent();
    }
  }
}
