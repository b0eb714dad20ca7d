package org.dateline.resolve.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.annotate.EventState;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class OddsTest {

  private static final EventState NORTH = new EventState(new float[] {1, 0});
  private static final EventState EAST = new EventState(new float[] {0, 1});

  @Test
  void wordsOfLikeMeaningAreMoreProbablyOfOneEvent() {
    Telling attack = new Telling(NORTH, "attack", new Span(4, 10), new Span(0, 20));
    Telling raid = new Telling(NORTH, "raid", new Span(104, 110), new Span(100, 120));
    Telling vote = new Telling(EAST, "vote", new Span(104, 110), new Span(100, 120));

    assertThat(within(attack, raid)).isGreaterThan(within(attack, vote));
  }

  @Test
  void oneLemmaSpeaksForOneEvent() {
    Telling talks = new Telling(NORTH, "talk", new Span(4, 10), new Span(0, 20));
    Telling again = new Telling(NORTH, "talk", new Span(104, 110), new Span(100, 120));
    Telling other = new Telling(NORTH, "meet", new Span(104, 110), new Span(100, 120));

    assertThat(within(talks, again)).isGreaterThan(within(talks, other));
  }

  @Test
  void triggersSideBySideAreLessProbablyOfOneEvent() {
    Telling blast = new Telling(NORTH, "blast", new Span(4, 9), new Span(0, 40));
    Telling beside = new Telling(NORTH, "destroy", new Span(10, 19), new Span(0, 40));
    Telling apart = new Telling(NORTH, "destroy", new Span(110, 119), new Span(100, 140));

    assertThat(within(blast, beside)).isLessThan(within(blast, apart));
  }

  @Test
  void otherObjectsOrNumbersSpeakAgainstOneEvent() {
    Telling fell = falling("ridge", "60");

    assertThat(within(fell, falling("ridge", "60"))).isEqualTo(within(fell, falling("ridge", "")));
    assertThat(within(fell, falling("roof", "60")))
        .isLessThan(within(fell, falling("ridge", "60")));
    assertThat(within(fell, falling("ridge", "600")))
        .isLessThan(within(fell, falling("ridge", "60")));
  }

  private static Telling falling(String from, String metres) {
    Set<String> numbers = metres.isEmpty() ? Set.of() : Set.of(metres);
    Particulars particulars = new Particulars(Set.of(from), numbers);
    return new Telling(NORTH, "fall", new Span(4, 8), new Span(0, 20), particulars);
  }

  @Test
  void articlesOfLikeWordsAreMoreProbablyOfOneEvent() {
    Rarity rarity = new Rarity();
    String rafah = "Officials met in Rafah about the border.";
    String cairo = "Ministers met in Cairo over prices.";
    rarity.learn(rafah);
    rarity.learn(cairo);
    Setting one = setting(rafah, rarity);

    assertThat(across(one, setting(rafah, rarity)))
        .isGreaterThan(across(one, setting(cairo, rarity)));
  }

  @Test
  void aWordThatEveryTextHasWeighsLess() {
    Rarity rarity = new Rarity();
    rarity.learn("officials met in Rafah");
    rarity.learn("ministers met in Cairo");

    WordWeights weights = rarity.weights("met Rafah");

    assertThat(weights.weights().get("rafah")).isGreaterThan(weights.weights().get("met"));
  }

  private static Setting setting(String text, Rarity rarity) {
    int begin = text.indexOf("met");
    Telling met =
        new Telling(NORTH, "meet", new Span(begin, begin + 3), new Span(0, text.length()));
    return Setting.of(met, text, rarity.weights(text), rarity);
  }

  private static double within(Telling one, Telling other) {
    return Odds.within().probability(Odds.features(one, other));
  }

  private static double across(Setting one, Setting other) {
    return Odds.across().probability(Odds.features(one, other));
  }
}
