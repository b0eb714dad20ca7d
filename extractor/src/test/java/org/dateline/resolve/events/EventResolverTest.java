package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Participant;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.Event.Role;
import org.dateline.resolve.LeftOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventResolverTest {

  /** "ATTACK Norway > Sweden" of the event with the lemma. */
  private String shown(String text, String lemma) {
    Event event = TestReports.event(text, lemma);
    return "%s: %s > %s"
        .formatted(event.type(), names(event, Role.ACTOR), names(event, Role.RECIPIENT));
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
        "Hansen feared the pressure on Norway to attack Sweden. | attack | ASSAULT: Norway > Sweden",
        "Norway left. If Hansen comes, he will attack Sweden. | attack | ACCUSE: Hansen > Sweden",
        "Hansen wrote to Berg, accusing him of fraud. | accuse | ACCUSE: Hansen > Berg",
        "Hansen left, accusing him of fraud. | accuse | ACCUSE: Hansen > ''",
        "Berg left. Hansen joined the calls for him to attack Sweden. | attack | ASSAULT: '' > Sweden",
        "Mr Hansen will host talks at the party's Oslo office every morning, co-chairman Mr Berg said. | talk | CONSULT: Hansen > ''",
        "Norway sent officials to Oslo, where they attacked Sweden. | attack | ASSAULT: '' > Sweden",
        "Norway rejected the offer, which was criticised by Denmark. | reject | REJECT: Norway > ''",
        "Norway rejected the offer made by Denmark. | reject | REJECT: Norway > Denmark",
        "Norway was asked by Denmark to attack Sweden. | attack | ASSAULT: Norway > Sweden",
        "The Swedish summit began on Monday. | summit | CONSULT: '' > ''",
        "Berg mourned Hansen's murder. | murder | ASSAULT: '' > Hansen",
        "Norway's murder of Hansen shocked Sweden. | murder | ASSAULT: Norway > Hansen",
        "Hansen left after his arrest. | arrest | COERCE: '' > Hansen",
        "Hansen's Norwegian attack on Sweden came on Monday. | attack | ASSAULT: Hansen > Sweden",
        "The court jailed Hansen for attacking Sweden. | attack | ACCUSE: Hansen > Sweden",
        "Hansen apologised to Berg for attacking Sweden. | attack | ACCUSE: Hansen > Sweden",
        "Hansen wrote to the minister urging Sweden to leave. | urge | REQUEST: Hansen > Sweden",
        "Hansen was attacked by Norway rather than Sweden. | attack | ASSAULT: Norway > Hansen",
        "Norway defended plans to attack Sweden. | attack | ASSAULT: '' > Sweden",
        "'\"We have praised Sweden,\" Hansen said.' | praise | SUPPORT: Hansen > Sweden",
        "'\"We should praise Sweden,\" Hansen said.' | praise | SUPPORT: '' > Sweden",
        "Hansen said Norway would act and praised Sweden. | praise | SUPPORT: Hansen > Sweden",
        "Norway's invasion by Sweden angered Denmark. | invasion | ASSAULT: Sweden > ''",
        "'Hansen left. \"I congratulated Sweden,\" Berg said.' | congratulate | SUPPORT: Berg > Sweden",
        "Berg said Norway would leave, but Sweden says he attacked Denmark. | attack | ACCUSE: Berg > Denmark",
        "The talks in Oslo began with a statement by Hansen. He attacked Sweden. | attack | ACCUSE: Hansen > Sweden",
        "A spokeswoman said Hansen had left. She attacked Sweden. | attack | ASSAULT: '' > Sweden",
        "Norwegian troops left. They attacked Sweden. | attack | ASSAULT: Norway > Sweden",
      })
  void everyoneGetsTheRoleTheGrammarGives(String text, String lemma, String expected) {
    assertThat(shown(text, lemma)).isEqualTo(expected.replace("''", ""));
  }

  @Test
  void placeAndDateStandBesideTheEvent() {
    Event event = TestReports.event("Hansen met Berg in Oslo on Monday.", "meet");

    assertThat(event.place().map(place -> ((Entity) place.place()).label())).contains("Oslo");
    assertThat(event.date().map(date -> date.value())).contains("2024-04-01");
  }

  @Test
  void thoseWhomTheTextDescribesTakePartAsTheyAreDescribed() {
    Event event =
        TestReports.event("Norwegian rebels attacked at least 20 Danish farmers.", "attack");

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
        TestReports.of("A man attacked Hansen. Another man attacked Berg. The man was arrested.");

    assertThat(reported.unnamed()).extracting(Unnamed::identity).hasSize(2).doesNotHaveDuplicates();
    Event arrest = reported.events().getLast();
    assertThat(arrest.participants())
        .extracting(Participant::actor)
        .containsExactly(reported.unnamed().getLast());
  }

  @Test
  void thePlaceOfTheObjectIsNotThatOfTheVerb() {
    EventResolver.Reported reported = TestReports.of("Norway condemned the attack in Oslo.");

    assertThat(reported.events())
        .extracting(
            event -> event.evidence().getFirst().lemma(), event -> event.place().isPresent())
        .containsExactlyInAnyOrder(tuple("condemn", false), tuple("attack", true));
  }

  @Test
  void whatIsReadWithTooLittleConfidenceIsLeftOutWithItsClaims() {
    EventResolver.Reported all =
        TestReports.of("Officials said Norway had attacked Sweden and might attack Denmark.");
    List<Double> confidences = all.events().stream().map(Event::confidence).sorted().toList();
    EventResolver.Reported surer = all.surer(confidences.getLast());

    assertThat(confidences).hasSize(2).doesNotHaveDuplicates();
    assertThat(surer.events()).singleElement().extracting(Event::realis).isEqualTo(Realis.ACTUAL);
    assertThat(surer.claims()).extracting(Claim::event).containsExactlyElementsOf(surer.events());
    assertThat(surer.leftOut())
        .extracting(LeftOut::why)
        .contains(new LeftOut.Why.Doubtful(confidences.getFirst()));
    assertThat(all.surer(1).unnamed()).isEmpty();
  }

  @Test
  void theDateOfTheReportIsNotTheDateOfTheEvent() {
    assertThat(
            TestReports.event("Norway said on Monday that Sweden had attacked Denmark.", "attack")
                .date())
        .isEmpty();
  }

  @Test
  void theSubjectOfTheReportingVerbIsTheSource() {
    Claim claim =
        TestReports.of("Hansen said that Norway had attacked Sweden.").claims().getFirst();

    assertThat(claim.source()).isInstanceOf(Source.Speaker.class);
    assertThat(claim.polarity()).isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void aDenialIsAClaimAgainstTheEvent() {
    EventResolver.Reported reported =
        TestReports.of("Hansen denied that Norway had attacked Sweden.");

    assertThat(reported.claims()).extracting(Claim::polarity).containsExactly(Polarity.NEGATIVE);
    assertThat(reported.events()).extracting(Event::realis).containsExactly(Realis.ALLEGED);
  }

  @Test
  void aDescribedSourceKeepsItsWordsAndItsState() {
    Claim claim =
        TestReports.of("Norway had attacked Sweden, a Danish official said.").claims().getFirst();

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
    assertThat(TestReports.of("Norway attacked Sweden.").claims())
        .extracting(Claim::source)
        .containsExactly(new Source.Outlet());
  }

  @Test
  void aRepeatedReportIsTheSameEvent() {
    List<Event> events =
        TestReports.of("Norway attacked Sweden. Norway's attack on Sweden came on Monday.")
            .events();

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().evidence()).hasSize(2);
    assertThat(events.getFirst().date()).isPresent();
  }

  @Test
  void theSameNounStandsForTheSameActorsAgain() {
    Event second =
        TestReports.of("Norwegian officials left. The officials met Berg.").events().getLast();

    assertThat(names(second, Role.ACTOR)).isEqualTo("Norway, Berg");
  }

  @Test
  void aNounThatHadTwoOwnersStandsForNeither() {
    Event event =
        TestReports.of("Norwegian officials left. Swedish officials left. The officials met Berg.")
            .events()
            .getLast();

    assertThat(names(event, Role.ACTOR)).isEqualTo("officials, Berg");
  }

  @Test
  void aVerbAndItsObjectReportOneEvent() {
    assertThat(TestReports.of("Norway imposed sanctions on Sweden.").events()).hasSize(1);
  }

  @Test
  void everyEventHasAClaim() {
    EventResolver.Reported reported =
        TestReports.of(
            "Norway attacked Sweden. Hansen met Berg. Police arrested students on Friday.");

    assertThat(reported.claims()).extracting(Claim::event).containsAll(reported.events());
  }
}
