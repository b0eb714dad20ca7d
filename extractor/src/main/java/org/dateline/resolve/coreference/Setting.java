package org.dateline.resolve.coreference;

import org.dateline.text.Span;

/**
 * Words that tell of an event, with those around them, so that they compare across articles.
 *
 * @param window the other words of the sentence
 * @param article all words of the article
 */
public record Setting(Telling telling, WordWeights window, WordWeights article) {

  /** The setting of a trigger in a text. */
  public static Setting of(Telling telling, String text, WordWeights article, Rarity rarity) {
    Span trigger = telling.trigger();
    Span sentence = telling.sentence().union(trigger);
    String before = new Span(sentence.begin(), trigger.begin()).in(text);
    String after = new Span(trigger.end(), sentence.end()).in(text);
    return new Setting(telling, rarity.weights(before + " " + after), article);
  }
}
