package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.resolve.Event.Evidence;
import org.dateline.resolve.LeftOut;
import org.dateline.resolve.LeftOut.UnmetEntry;
import org.dateline.resolve.LeftOut.Why;
import org.dateline.resolve.Reasons;
import org.dateline.resolve.Reasons.TakesPart;
import org.dateline.resolve.Reference;
import org.dateline.resolve.Tie;
import org.dateline.resolve.Typing;
import org.dateline.resolve.events.LexiconEntry.Condition;
import org.dateline.resolve.grammar.Clause.Origin;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events keep why they were read, and articles what became no event. */
final class ReasonsTest {

  private static final Path LEXICON =
      Path.of("src/main/resources/org/dateline/resolve/lexicon/events.tsv");

  private Reasons reasons(String text, String lemma) {
    return TestReports.of(text).events().stream()
        .flatMap(event -> event.evidence().stream())
        .filter(evidence -> evidence.lemma().equals(lemma))
        .map(Evidence::reasons)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + lemma + " in: " + text));
  }

  private TakesPart actor(String text, String lemma) {
    return reasons(text, lemma).participants().getFirst();
  }

  private Why why(String text, String word) {
    return TestReports.of(text).leftOut().stream()
        .filter(left -> left.words().in(text).equals(word))
        .map(LeftOut::why)
        .findFirst()
        .orElseThrow(() -> new AssertionError("not left out: " + word + " in: " + text));
  }

  @Test
  void aListedTriggerKnowsItsLine() {
    Typing typing = reasons("Norway launched an attack on Sweden.", "attack").typing();

    assertThat(typing)
        .isInstanceOfSatisfying(
            Typing.Listed.class,
            listed -> {
              assertThat(listed.entry().words()).containsExactly("attack");
              assertThat(listed.entry().kind()).isEqualTo(LexiconEntry.Kind.NOUN);
              assertThat(listed.entry().line()).isPositive();
            });
  }

  @Test
  void theLineIsThatOfTheFile() throws IOException {
    List<String> file = Files.readAllLines(LEXICON);

    for (LexiconEntry entry : EventLexicon.load().entries()) {
      String[] cells = file.get(entry.line() - 1).split("\t", -1);
      assertThat(cells[0]).isEqualTo(String.join(" ", entry.words()));
      assertThat(cells[5].equals("-") ? "" : cells[5])
          .isEqualTo(
              entry.conditions().stream()
                  .map(Condition::notation)
                  .collect(Collectors.joining(" ")));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway attacked Sweden. | attack | OWN",
        "Norway praised Denmark and attacked Sweden. | attack | JOINED_VERB",
        "Denmark urged Norway to attack Sweden. | attack | CONTROLLER",
        "Norway, which attacked Sweden, praised Denmark. | attack | MODIFIED_NOUN",
        "Norway's plan to attack Sweden worried Denmark. | attack | PLANNER",
      })
  void aSubjectKnowsWhereItIsSaid(String text, String lemma, Origin expected) {
    assertThat(actor(text, lemma).tie()).isEqualTo(new Tie.Subject(expected));
  }

  @Test
  void whoFollowsAPrepositionKnowsIt() {
    assertThat(actor("Sweden was attacked by Norway.", "attack").tie())
        .isEqualTo(new Tie.After("by"));
    assertThat(reasons("Sweden was attacked by Norway.", "attack").participants().getLast().tie())
        .isEqualTo(new Tie.PassiveSubject(Origin.OWN));
  }

  @Test
  void theSubjectOfALightVerbKnowsTheVerb() {
    String text = "Norway held talks with Sweden.";

    assertThat(actor(text, "talk").tie())
        .isInstanceOfSatisfying(
            Tie.OfLightVerb.class,
            light -> {
              assertThat(light.verb().in(text)).isEqualTo("held");
              assertThat(light.tie()).isEqualTo(new Tie.Subject(Origin.OWN));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway attacked Sweden. | Norway | Norway | NAME",
        "Norwegian troops attacked Sweden. | Norwegian troops | Norwegian | MEMBER",
        "Some rebels attacked Sweden. | Some rebels | rebels | DESCRIPTION",
        "Norway said it had attacked Sweden. | it | Norway | PRONOUN",
      })
  void aParticipantKnowsHowTheWordsMeanIt(
      String text, String words, String named, Reference expected) {
    TakesPart actor = actor(text, "attack");

    assertThat(actor.words().in(text)).isEqualTo(words);
    assertThat(actor.participant().span().in(text)).isEqualTo(named);
    assertThat(actor.reference()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway attacked Sweden. | attack | ''",
        "Norway will attack Sweden. | attack | will",
        "Norway did not attack Sweden. | attack | not",
        "Norway could not attack Sweden. | attack | could not",
        "If Norway attacked Sweden, the talks would end. | attack | If",
        "Norway planned to attack Sweden. | attack | planned",
        "Norway reportedly attacked Sweden. | attack | reportedly",
        "The potential attack on Sweden worried Norway. | attack | potential",
        "The threat of war with Sweden worried Norway. | war | threat",
        "Norway called for a ceasefire. | ceasefire | called",
      })
  void realisKnowsItsCues(String text, String lemma, String expected) {
    assertThat(reasons(text, lemma).realis().stream().map(cue -> cue.in(text)))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ", -1)));
  }

  @Test
  void placeAndDateKnowWhatTiesThem() {
    String text = "Hansen met Berg in the city of Oslo on Monday.";
    Reasons reasons = reasons(text, "meet");

    assertThat(reasons.place())
        .hasValueSatisfying(place -> {
          assertThat(place.words().in(text)).isEqualTo("the city of Oslo");
          assertThat(place.tie()).isEqualTo(new Tie.After("in"));
        });
    assertThat(reasons.date())
        .hasValueSatisfying(date -> {
          assertThat(date.words().in(text)).isEqualTo("Monday");
          assertThat(date.tie()).isEqualTo(Tie.Plain.TIME_BESIDE);
        });
  }

  @Test
  void anArgumentThatCannotActIsLeftOut() {
    String text = "Hansen attacked the plan.";

    assertThat(reasons(text, "attack").leftOut())
        .containsExactly(new LeftOut(span("the plan", text), Why.Plain.NO_ACTOR));
  }

  @Test
  void aPronounThatMayMeanAnybodyIsLeftOut() {
    String text = "Oslo is quiet. It attacked Denmark.";

    assertThat(reasons(text, "attack").leftOut())
        .containsExactly(new LeftOut(span("It", text), Why.Plain.OPEN_PRONOUN));
  }

  @Test
  void aWordWhoseConditionsDoNotHoldSaysWhichOnesDoNot() {
    assertThat(why("The cold tour of the valley began. They met.", "met"))
        .isInstanceOfSatisfying(
            Why.Unmet.class,
            unmet ->
                assertThat(unmet.entries())
                    .allMatch(entry -> entry.entry().words().equals(List.of("meet")))
                    .extracting(UnmetEntry::conditions)
                    .allMatch(conditions -> !conditions.isEmpty()));
  }

  @Test
  void aReportingVerbIsNoEventOfItsOwn() {
    assertThat(why("Hansen said that Norway had attacked Sweden.", "said"))
        .isEqualTo(Why.Plain.REPORTS);
  }

  private static Span span(String words, String text) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
