package org.dateline.annotate.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.Mention.TriggerMention;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class TriggerFinderTest {

  private final TriggerFinder finder = TriggerFinder.load();

  @Test
  void fullVerbsAreTriggers() {
    assertThat(triggers("signed", "sign", PartOfSpeech.VERB)).containsExactly("sign");
  }

  @Test
  void auxiliariesAndStatesAreNot() {
    assertThat(triggers("was", "be", PartOfSpeech.AUX)).isEmpty();
    assertThat(triggers("has", "have", PartOfSpeech.VERB)).isEmpty();
  }

  @Test
  void nounsOfEventsAreTriggers() {
    assertThat(triggers("elections", "election", PartOfSpeech.NOUN)).containsExactly("election");
    assertThat(triggers("War", "war", PartOfSpeech.PROPN)).containsExactly("war");
  }

  @Test
  void nounsOfThingsAreNot() {
    assertThat(triggers("tables", "table", PartOfSpeech.NOUN)).isEmpty();
  }

  @Test
  void aNameReportsAnEventOnlyByItsLastNoun() {
    Token trade = new Token(new Span(0, 5), "trade", PartOfSpeech.PROPN);
    Token union = new Token(new Span(6, 11), "union", PartOfSpeech.PROPN);
    Sentence sentence = new Sentence(new Span(0, 11), List.of(trade, union));

    assertThat(finder.find(List.of(sentence), "Trade Union")).isEmpty();
  }

  @Test
  void aMonthIsNoMarch() {
    assertThat(triggers("March", "march", PartOfSpeech.PROPN)).isEmpty();
    assertThat(triggers("march", "march", PartOfSpeech.NOUN)).containsExactly("march");
  }

  private List<String> triggers(String form, String lemma, PartOfSpeech pos) {
    Span span = new Span(0, form.length());
    Sentence sentence = new Sentence(span, List.of(new Token(span, lemma, pos)));
    return finder.find(List.of(sentence), form).stream().map(TriggerMention::lemma).toList();
  }
}
