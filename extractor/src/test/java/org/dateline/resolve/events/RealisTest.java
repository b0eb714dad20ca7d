package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.WordList;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether events are told to have happened. */
final class RealisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway attacked Sweden. | attack | ACTUAL",
        "Norway will attack Sweden. | attack | PLANNED",
        "Norway planned to attack Sweden. | attack | PLANNED",
        "Norway said that it would attack Sweden. | attack | PLANNED",
        "Norway said it had met Sweden and would attack Finland. | attack | PLANNED",
        "Norway may attack Sweden. | attack | HYPOTHETICAL",
        "It may mean that Norway attacks Sweden. | attack | HYPOTHETICAL",
        "It meant that Norway attacked Sweden. | attack | ACTUAL",
        "Norway may not attack Sweden. | attack | HYPOTHETICAL",
        "Norway will not now attack Sweden. | attack | CANCELLED",
        "Norway had been due to attack Sweden. | attack | CANCELLED",
        "Norway is reportedly planning to attack Sweden. | attack | PLANNED",
        "Norway denied planning to attack Sweden. | attack | HYPOTHETICAL",
        "Norway did not have to attack Sweden. | attack | NEGATED",
        "The talks would have ended had Norway attacked Sweden. | attack | HYPOTHETICAL",
        "Oslo is full of speculation that Norway will attack Sweden. | attack | HYPOTHETICAL",
        "The prosecutors argued that Norway attacked Sweden. | attack | ALLEGED",
        "If Norway attacked Sweden, the talks would end. | attack | HYPOTHETICAL",
        "Norway didn't attack Sweden. | attack | NEGATED",
        "Norway killed no soldiers of Sweden. | kill | NEGATED",
        "Norway refused to meet Sweden. | meet | NEGATED",
        "Norway did not plan to attack Sweden. | attack | HYPOTHETICAL",
        "Norway threatened to attack Sweden. | attack | THREATENED",
        "Norway urged Denmark to attack Sweden. | attack | DEMANDED",
        "Norway reportedly attacked Sweden. | attack | ALLEGED",
        "Norway accused Sweden of attacking Denmark. | attack | ALLEGED",
        "Norway called for a ceasefire. | ceasefire | DEMANDED",
        "Norway cancelled the planned talks with Sweden. | talk | CANCELLED",
        "The planned talks with Sweden worried Norway. | talk | PLANNED",
        "Norway marched a week after planned in-person talks with Sweden were cancelled. | talk | CANCELLED",
        "The potential attack on Sweden worried Norway. | attack | HYPOTHETICAL",
        "The threat of war with Sweden worried Norway. | war | THREATENED",
        "Norway campaigned for the election in Sweden. | election | PLANNED",
        "Norway campaigned for an election in Sweden. | election | DEMANDED",
        "The takeover of the bank by Norway will go ahead on Monday. | takeover | PLANNED",
        "According to media reports, Norway has attacked Sweden. | attack | ALLEGED",
        "According to reports by the UN, Norway has attacked Sweden. | attack | ACTUAL",
        "According to UN reports, Norway has attacked Sweden. | attack | ACTUAL",
        "Norway will pay when the hostages are freed by Sweden. | free | PLANNED",
        "Norway cannot rest until Sweden is attacked by Denmark. | attack | PLANNED",
        "Norway paid once the hostages were freed by Sweden. | free | ACTUAL",
        "Much will be lost by the time a settlement is reached by Norway and Sweden. | settlement | PLANNED",
        "Norway managed to attack Sweden. | attack | ACTUAL",
        "Norway left without attacking Sweden. | attack | NEGATED",
        "Sweden will march if Norway did not attack Denmark. | attack | HYPOTHETICAL",
        "Norway warned Sweden after attacking Denmark. | attack | ACTUAL",
        "Norway must answer after it attacked Denmark. | attack | ACTUAL",
        "Norway used to attack Denmark. | attack | ACTUAL",
        "Norway must stop shelling Oslo. | shell | ACTUAL",
        "Having attacked Sweden, Norway will leave. | attack | ACTUAL",
        "Hansen insisted that Norway had attacked Sweden. | attack | ACTUAL",
        "Hansen insisted that Norway attack Sweden. | attack | DEMANDED",
        "Thousands of people marched and demanded that Hansen step down. | step down | DEMANDED",
        "Norway must resign while Sweden attacks Denmark. | attack | ACTUAL",
        "Norway was invited to attend the talks with Sweden. | talk | ACTUAL",
        "The army of Norway is to attack Sweden. | attack | PLANNED",
        "The aim is to attack Sweden. | attack | PLANNED",
        "Hansen is the twelfth man to be arrested. | arrest | ACTUAL",
        "Norway fears any army that attacks Sweden. | attack | HYPOTHETICAL",
        "Denmark left, a move that Norway opposes. | oppose | ACTUAL",
        "Norway chose to attack Sweden. | attack | ACTUAL",
        "Norway left rather than attack Sweden. | attack | NEGATED",
        "Norway will raise it at the meeting with Sweden. | meeting | PLANNED",
        "Denmark must act, for if Norway attacks Sweden, many will leave. | attack | HYPOTHETICAL",
        "If Denmark leaves and Norway attacks Sweden, the talks will end. | attack | HYPOTHETICAL",
        "Hansen denied that Sweden was attacked by Norway. | attack | ALLEGED",
        "Denmark will investigate attacks by Norway on Sweden. | attack | ACTUAL",
        "Denmark promised to investigate attacks on Sweden. | attack | ACTUAL",
        "Denmark will decide whether any attack on Sweden was relevant. | attack | HYPOTHETICAL",
        "The election in Norway is due in May. | election | PLANNED",
        "Norway praised Sweden ahead of talks in Oslo. | talk | PLANNED",
        "Norway was quick to attack Sweden. | attack | ACTUAL",
        "Norway is close to attacking Sweden. | attack | HYPOTHETICAL",
        "Norway is close to a ceasefire with Sweden. | ceasefire | HYPOTHETICAL",
        "Norway is on the verge of attacking Sweden. | attack | HYPOTHETICAL",
        "Denmark stopped Norway from attacking Sweden. | attack | NEGATED",
        "Denmark banned Norway from attacking Sweden. | attack | NEGATED",
        "Denmark awaits the election in Norway. | election | PLANNED",
        "The court approved the merger of Norway and Sweden. | merger | PLANNED",
        "The rumoured attack on Sweden worried Norway. | attack | ALLEGED",
        "Norway is rumoured to have attacked Sweden. | attack | ALLEGED",
        "Denmark was angry at rumours that Norway had attacked Sweden. | attack | ALLEGED",
        "Reports suggest that Norway attacked Sweden. | attack | ALLEGED",
        "Hansen was told not to attack Sweden. | attack | HYPOTHETICAL",
        "Norway is preparing to attack Sweden. | attack | PLANNED",
        "Norway tried in an attempt to attack Sweden. | attack | HYPOTHETICAL",
        "Hansen was accused of attacking Sweden. | attack | ALLEGED",
        "Norway was threatened with an attack. | attack | THREATENED",
        "The fear of an attack on Sweden worried Norway. | attack | HYPOTHETICAL",
        "Norway left instead of attacking Sweden. | attack | NEGATED",
        "Norway is interested in attacking Sweden. | attack | HYPOTHETICAL",
        "The attack on Sweden would cost Norway a lot. | attack | HYPOTHETICAL",
        "Denmark looks towards the election in Norway. | election | PLANNED",
        "Norway is committed to attacking Sweden. | attack | PLANNED",
        "The attack on Sweden is likely to worry Norway. | attack | ACTUAL",
        "Norway is opposed to attacking Sweden. | attack | HYPOTHETICAL",
        "Norway came close to attacking Sweden. | attack | HYPOTHETICAL",
        "Denmark persuaded Norway to attack Sweden. | attack | ACTUAL",
        "Norway is understood to have attacked Sweden. | attack | ALLEGED",
        "Berg will march if Norway is to attack Sweden. | attack | HYPOTHETICAL",
        "When Norway attacks Sweden, it wins. | attack | HYPOTHETICAL",
        "Norway did not act as Denmark attacked Sweden. | attack | ACTUAL",
        "It is likely that Norway would attack Sweden. | attack | HYPOTHETICAL",
        "Norway will win as Denmark attacks Sweden. | attack | PLANNED",
        "Norway dropped a plan to attack Sweden. | attack | CANCELLED",
        "Hansen is due to take part in talks with Sweden. | talk | PLANNED",
        "Norway suspended the sale until the rebels attack Sweden. | attack | PLANNED",
        "It is unlikely that Norway will attack Sweden. | attack | HYPOTHETICAL",
        "Norway may have defeated Sweden, but it lost many men. | defeat | ACTUAL",
        "Norway may have defeated Sweden. | defeat | HYPOTHETICAL",
        "Norway did not attack Sweden until Denmark left. | attack | ACTUAL",
        "Norway will not attack Sweden until Denmark leaves. | attack | NEGATED",
        "The meeting with Sweden would be remembered, Hansen said. | meeting | ACTUAL",
        "If Norway attacks Sweden, Denmark attacks Berg. | attack | HYPOTHETICAL",
        "If Norway lost, Denmark attacked Sweden. | attack | ACTUAL",
        "Norway wants to leave, has money and attack Sweden. | attack | HYPOTHETICAL",
        "Norway warned that it would attack Sweden. | attack | THREATENED",
        "Norway warned that Denmark would attack Sweden. | attack | PLANNED",
        "Norway warned that Denmark had attacked Sweden. | attack | ACTUAL",
        "Norway left as soon as Denmark attacked Sweden. | attack | ACTUAL",
        "Norway will leave as soon as Denmark attacks Sweden. | attack | PLANNED",
        "Norway will lead provided that Sweden attacks Denmark. | attack | HYPOTHETICAL",
        "Norway left in the run-up to talks with Sweden. | talk | PLANNED",
        "Norway left on the eve of talks with Sweden. | talk | PLANNED",
        "Hansen will win a majority in Norway's election. | election | PLANNED",
        "Norway will reward Sweden for attacking Denmark. | attack | ACTUAL",
        "Norway has had no contact with Sweden, attacking Denmark. | attack | ACTUAL",
        "No one attacked Sweden. | attack | NEGATED",
        "No-one is attacking Sweden. | attack | NEGATED",
        "No army attacked Sweden. | attack | NEGATED",
        "Nobody attacked Sweden. | attack | NEGATED",
        "Norway has neither attacked nor left Sweden. | attack | NEGATED",
        "There was no plan for an attack on Sweden. | attack | NEGATED",
        "None of the men attacked Sweden. | attack | NEGATED",
        "Denmark would criticise Norway's plan to attack Sweden. | attack | PLANNED",
        "It does not mean that Norway attacked Sweden. | attack | NEGATED",
        "There are no plans for Norway to attack Sweden. | attack | NEGATED",
        "Norway is due to attack Sweden in the next few months. | attack | PLANNED",
        "Berg challenged Norway to attack Sweden. | attack | DEMANDED",
        "Berg wrote to Norway, calling for it to attack Sweden. | attack | DEMANDED",
        "Under the plan, Norway attacks Sweden. | attack | PLANNED",
        "Under the plan, Norway attacked Sweden. | attack | ACTUAL",
        "Norway used the meeting to attack Sweden. | attack | ACTUAL",
        "Norway will use the meeting to attack Sweden. | attack | PLANNED",
        "Norway stepped in to release Hansen. | release | ACTUAL",
        "Norway is one of the first states to attack Sweden. | attack | ACTUAL",
        "Norway is the latest country to attack Sweden. | attack | ACTUAL",
        "Norway is the only country to attack Sweden. | attack | ACTUAL",
        "The court heard allegations Norway attacked Sweden. | attack | ALLEGED",
        "Norway is confirmed to have attacked Sweden. | attack | ACTUAL",
        "Norway will leave before it attacks Sweden. | attack | PLANNED",
        "Norway hopes Denmark will leave after Sweden attacked Berg. | attack | ACTUAL",
        "The court recommended that Norway leave and that Hansen be released. | release | DEMANDED",
        "Sweden has been attacked by Norway, while Denmark has pledged to leave. | attack | ACTUAL",
        "The failed talks with Sweden worried Norway. | talk | ACTUAL",
        "Norway was sued for attacking Sweden. | attack | ALLEGED",
      })
  void realisFollowsTheCues(String text, String lemma, Realis expected) {
    assertThat(TestReports.event(text, lemma).realis()).isEqualTo(expected);
  }

  @Test
  void everyLineOfTheLexiconDecidesForAnEventOfItsSentence() {
    List<String> wrong = new ArrayList<>();
    for (List<String> row : WordList.read("lexicon/realis.tsv", 4).rows()) {
      Realis realis = Realis.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      List<Event> events = TestReports.of(row.get(3)).events();
      if (events.stream().noneMatch(event -> event.realis() == realis && isCue(row, event))) {
        wrong.add(
            "%s %s: %s -> %s".formatted(row.get(0), row.get(2), row.get(3), seen(events, row)));
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Facts keep no cue. */
  private static boolean isCue(List<String> row, Event event) {
    Set<String> cues = cues(row, event);
    return event.realis() == Realis.ACTUAL
        || Stream.of(row.getFirst().split("[ -]", -1)).anyMatch(cues::contains);
  }

  /** The lemmas and forms of the words that decided. */
  private static Set<String> cues(List<String> row, Event event) {
    List<Span> spans = event.evidence().getFirst().reasons().realis();
    String sentence = row.get(3);
    return NetworkAnnotator.article(sentence).sentences().getFirst().tokens().stream()
        .filter(token -> spans.stream().anyMatch(span -> span.contains(token.span())))
        .flatMap(token -> Stream.of(token.lemma(), form(sentence, token.span())))
        .collect(Collectors.toSet());
  }

  private static String form(String sentence, Span token) {
    return sentence.substring(token.begin(), token.end()).toLowerCase(Locale.ROOT);
  }

  private static List<String> seen(List<Event> events, List<String> row) {
    return events.stream()
        .map(
            e -> "%s %s by %s".formatted(e.evidence().getFirst().lemma(), e.realis(), cues(row, e)))
        .toList();
  }
}
