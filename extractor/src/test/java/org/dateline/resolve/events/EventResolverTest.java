package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.Event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventResolverTest {

  private final EventResolver resolver = EventResolver.load();

  private EventResolver.Reported resolve(String text) {
    AnnotatedArticle article = NetworkAnnotator.article(text);
    return resolver.resolve(article, TestEntities.of(article), TestTimes.of(article));
  }

  /** "ATTACK Norway > Sweden" of the event with the lemma. */
  private String shown(String text, String lemma) {
    Event event = event(text, lemma);
    return "%s: %s > %s"
        .formatted(event.type(), names(event, Role.ACTOR), names(event, Role.RECIPIENT));
  }

  private Event event(String text, String lemma) {
    return resolve(text).events().stream()
        .filter(event -> event.evidence().getFirst().lemma().equals(lemma))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + lemma + " in: " + text));
  }

  private static String names(Event event, Role role) {
    return event.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(participant -> ((Entity) participant.actor()).label())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway attacked Sweden. | attack | ASSAULT: Norway > Sweden",
        "Norway declared a state of emergency. | state of emergency | COERCE: Norway > ''",
        "Sweden was attacked by Norway. | attack | ASSAULT: Norway > Sweden",
        "Norwegian troops attacked Sweden. | attack | ASSAULT: Norway > Sweden",
        "The army of Norway attacked Sweden. | attack | ASSAULT: Norway > Sweden",
        "Norway's war against Sweden began. | war | ASSAULT: Norway > Sweden",
        "Norway launched an attack on Sweden. | attack | ASSAULT: Norway > Sweden",
        "Talks between Norway and Sweden began. | talk | CONSULT: Norway, Sweden > ''",
        "Norwegian and Swedish officials held talks. | talk | CONSULT: Norway, Sweden > ''",
        "Norway urged Sweden to release the hostages. | release | RETREAT: Sweden > hostages",
        "Norway accused Sweden of theft and attacked Denmark. | attack | ASSAULT: Norway > Denmark",
        "Norway said it would attack Sweden. | attack | ASSAULT: Norway > Sweden",
        "Norway said its troops had attacked Sweden. | attack | ASSAULT: Norway > Sweden",
        "Hansen said he had attacked Sweden. | attack | ACCUSE: Hansen > Sweden",
        "'Hansen left. \"He has attacked Sweden,\" Berg said.' | attack | ACCUSE: Hansen > Sweden",
        "Norway praised Sweden. It also attacked Denmark. | attack | ASSAULT: Norway > Denmark",
        "Norway praised Sweden, many of whom said they had attacked Denmark. | praise | SUPPORT: Norway > Sweden",
        "Some of them said they had attacked Denmark. | attack | ASSAULT: '' > Denmark",
        "Sweden, whose army had attacked Denmark, left the talks. | attack | ASSAULT: Sweden > Denmark",
        "Oslo is quiet. It attacked Denmark. | attack | ASSAULT: '' > Denmark",
        "Norway praised Hansen and Berg, who had attacked Sweden. | praise | SUPPORT: Norway > Hansen, Berg",
        "Sweden, which attacked Denmark, left. | attack | ASSAULT: Sweden > Denmark",
        "Hansen and his cabinet praised Sweden. | praise | SUPPORT: Hansen, cabinet > Sweden",
        "Officials in Norway praised Hansen. | praise | SUPPORT: officials > Hansen",
        "The government of Norway and the rebels met. | meet | CONSULT: Norway, rebels > ''",
        "Norway said that Sweden must leave the valley. | say | REQUEST: Norway > Sweden",
        "Hansen attacked the plan. | attack | ACCUSE: Hansen > ''",
        "Norway praised Sweden. They attacked Denmark. | attack | ASSAULT: '' > Denmark",
        "A spokesman said he had attacked Denmark. | attack | ASSAULT: '' > Denmark",
        "Norway praised Sweden, and the Danish army left. | praise | SUPPORT: Norway > Sweden",
        "Norway sent help to Finland, and Sweden and Denmark also attacked Hansen. | attack | ASSAULT: Sweden, Denmark > Hansen",
        "Norway came to help Hansen win the election. | win | ELECT: Hansen > ''",
        "A law was passed to punish Sweden. | punish | SANCTION: '' > Sweden",
        "A law was passed by Norway to punish Sweden. | punish | SANCTION: Norway > Sweden",
        "Hansen was sent to meet Berg. | meet | CONSULT: Hansen, Berg > ''",
        "The court cleared Hansen of attacking Sweden. | attack | ACCUSE: Hansen > Sweden",
        "Norway sent troops to Oslo after accusing Sweden of murder. | accuse | ACCUSE: Norway > Sweden",
        "Norway was asked by Denmark to attack Sweden. | attack | ASSAULT: Norway > Sweden",
        "The Swedish summit began on Monday. | summit | CONSULT: '' > ''",
        "Berg mourned Hansen's murder. | murder | ASSAULT: '' > Hansen",
        "Norway's murder of Hansen shocked Sweden. | murder | ASSAULT: Norway > Hansen",
        "Hansen left after his arrest. | arrest | COERCE: '' > Hansen",
        "Hansen's Norwegian attack on Sweden came on Monday. | attack | ASSAULT: Hansen > Sweden",
      })
  void everyoneGetsTheRoleTheGrammarGives(String text, String lemma, String expected) {
    assertThat(shown(text, lemma)).isEqualTo(expected.replace("''", ""));
  }

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
        "The aim is to attack Sweden. | attack | HYPOTHETICAL",
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
        "Norway will lead provided that Sweden attacks Denmark. | attack | HYPOTHETICAL",
      })
  void realisFollowsTheCues(String text, String lemma, Realis expected) {
    assertThat(event(text, lemma).realis()).isEqualTo(expected);
  }

  @Test
  void placeAndDateStandBesideTheEvent() {
    Event event = event("Hansen met Berg in Oslo on Monday.", "meet");

    assertThat(event.place().map(place -> ((Entity) place.place()).label())).contains("Oslo");
    assertThat(event.date().map(date -> date.value())).contains("2024-04-01");
  }

  @Test
  void thoseWhomTheTextDescribesTakePartAsTheyAreDescribed() {
    Event event = event("Norwegian rebels attacked at least 20 Danish farmers.", "attack");

    assertThat(event.participants())
        .extracting(Participant::role, side -> side.actor().label())
        .containsExactly(
            tuple(Role.ACTOR, "Norwegian rebels"), tuple(Role.RECIPIENT, "Danish farmers"));
    assertThat(event.participants())
        .extracting(side -> ((Unnamed) side.actor()).of().map(Entity::label).orElse(""))
        .containsExactly("Norway", "Denmark");
  }

  @Test
  void anotherManIsSomebodyElseAndTheManTheSame() {
    EventResolver.Reported reported =
        resolve("A man attacked Hansen. Another man attacked Berg. The man was arrested.");

    assertThat(reported.unnamed()).extracting(Unnamed::identity).hasSize(2).doesNotHaveDuplicates();
    Event arrest = reported.events().getLast();
    assertThat(arrest.participants())
        .extracting(Participant::actor)
        .containsExactly(reported.unnamed().getLast());
  }

  @Test
  void thePlaceOfTheObjectIsNotThatOfTheVerb() {
    EventResolver.Reported reported = resolve("Norway condemned the attack in Oslo.");

    assertThat(reported.events())
        .extracting(
            event -> event.evidence().getFirst().lemma(), event -> event.place().isPresent())
        .containsExactlyInAnyOrder(tuple("condemn", false), tuple("attack", true));
  }

  @Test
  void theDateOfTheReportIsNotTheDateOfTheEvent() {
    assertThat(event("Norway said on Monday that Sweden had attacked Denmark.", "attack").date())
        .isEmpty();
  }

  @Test
  void theSubjectOfTheReportingVerbIsTheSource() {
    Claim claim = resolve("Hansen said that Norway had attacked Sweden.").claims().getFirst();

    assertThat(claim.source()).isInstanceOf(Source.Speaker.class);
    assertThat(claim.polarity()).isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void aDenialIsAClaimAgainstTheEvent() {
    EventResolver.Reported reported = resolve("Hansen denied that Norway had attacked Sweden.");

    assertThat(reported.claims()).extracting(Claim::polarity).containsExactly(Polarity.NEGATIVE);
    assertThat(reported.events()).extracting(Event::realis).containsExactly(Realis.ALLEGED);
  }

  @Test
  void aDescribedSourceKeepsItsWordsAndItsState() {
    Claim claim =
        resolve("Norway had attacked Sweden, a Danish official said.").claims().getFirst();

    assertThat(claim.source())
        .isInstanceOfSatisfying(
            Source.Speaker.class,
            source -> {
              Unnamed official = (Unnamed) source.actor();
              assertThat(official.label()).isEqualTo("Danish official");
              assertThat(official.of().map(Entity::label)).contains("Denmark");
            });
  }

  @Test
  void withoutASourceTheArticleItselfSaysSo() {
    assertThat(resolve("Norway attacked Sweden.").claims())
        .extracting(Claim::source)
        .containsExactly(new Source.Outlet());
  }

  @Test
  void aRepeatedReportIsTheSameEvent() {
    List<Event> events =
        resolve("Norway attacked Sweden. Norway's attack on Sweden came on Monday.").events();

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().evidence()).hasSize(2);
    assertThat(events.getFirst().date()).isPresent();
  }

  @Test
  void theSameNounStandsForTheSameActorsAgain() {
    Event second = resolve("Norwegian officials left. The officials met Berg.").events().getLast();

    assertThat(names(second, Role.ACTOR)).isEqualTo("Norway, Berg");
  }

  @Test
  void aNounThatHadTwoOwnersStandsForNeither() {
    Event event =
        resolve("Norwegian officials left. Swedish officials left. The officials met Berg.")
            .events()
            .getLast();

    assertThat(names(event, Role.ACTOR)).isEqualTo("officials, Berg");
  }

  @Test
  void aVerbAndItsObjectReportOneEvent() {
    assertThat(resolve("Norway imposed sanctions on Sweden.").events()).hasSize(1);
  }

  @Test
  void everyEventHasAClaim() {
    EventResolver.Reported reported =
        resolve("Norway attacked Sweden. Hansen met Berg. Police arrested students on Friday.");

    assertThat(reported.claims()).extracting(Claim::event).containsAll(reported.events());
  }
}
