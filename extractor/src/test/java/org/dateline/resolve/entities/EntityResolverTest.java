package org.dateline.resolve.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.Entity.Other;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.Place;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Entity.Unnamed;
import org.dateline.resolve.Identity;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
final class EntityResolverTest {

  private EntityResolver resolver;

  @BeforeAll
  void loadGazetteer() {
    Gazetteer gazetteer = Gazetteer.load();
    resolver = new EntityResolver(gazetteer, new PlaceResolver(gazetteer, PlaceResolver.CAUTIOUS));
  }

  @Test
  void aSurnameMeansTheOnePersonWhoHasIt() {
    List<Entity> entities = resolve("[P Anna Berg] _said so .", "Later [P Berg] _left .");
    assertThat(entities).singleElement().isInstanceOf(Person.class);
    assertThat(entities.getFirst().identity()).isEqualTo(new Identity.Named("Anna Berg"));
    assertThat(entities.getFirst().mentions()).hasSize(2);
  }

  @Test
  void aPersonBehindOfInANameIsNamedApart() {
    assertThat(resolve("[O Blue Party of Anna Berg] _won .", "[P Berg] _left ."))
        .extracting(Entity::label)
        .containsExactly("Blue Party", "Anna Berg");
    assertThat(resolve("[O Blue Party of Anna Berg] _won .", "[P Lind] _left ."))
        .extracting(Entity::label)
        .containsExactly("Blue Party of Anna Berg", "Lind");
  }

  @Test
  void namesakesAreKeptApart() {
    List<Entity> entities =
        resolve("[P Anna Berg] and [P Otto Berg] _met .", "Later [P Berg] _left .");
    assertThat(entities)
        .extracting(Entity::label)
        .containsExactly("Anna Berg", "Otto Berg", "Berg");
    assertThat(entities.getLast().identity()).isEqualTo(new Identity.Local("Berg"));
  }

  @Test
  void aSurnameKeepsItsMeaningWhenRelativesAppear() {
    List<Entity> entities =
        resolve(
            "[P Anna Berg] _said so .",
            "[P Berg] _left .",
            "[P Otto Berg] _stayed .",
            "[P Berg] _won .");
    assertThat(entities).extracting(Entity::label).containsExactly("Anna Berg", "Otto Berg");
    assertThat(entities.getFirst().mentions()).hasSize(3);
  }

  @Test
  void aLoneSurnameStaysInItsArticle() {
    assertThat(resolve("Mr. [P Berg] _left ."))
        .extracting(Entity::identity)
        .containsExactly(new Identity.Local("Berg"));
  }

  @Test
  void aLongerNameAndItsEndAreOnePerson() {
    assertThat(resolve("[P Ana San Lu Mi] _won .", "[P Lu Mi] _left ."))
        .extracting(Entity::label)
        .containsExactly("Ana San Lu Mi");
  }

  @Test
  void initialsLeadToTheFullNameAndAloneStayInTheirArticle() {
    List<Entity> entities = resolve("[P A. Berg] and [P O. Lind] _met .", "[P Anna Berg] _left .");
    assertThat(entities).extracting(Entity::label).containsExactly("Anna Berg", "O. Lind");
    assertThat(entities.getLast().identity()).isEqualTo(new Identity.Local("O. Lind"));
  }

  @Test
  void aPeopleAndASeatOfPowerMeanTheirState() {
    List<Entity> entities =
        resolve("[X Israeli] officials and the [L Kremlin] _met .", "[L Israel] _said so .");
    assertThat(entities).extracting(Entity::label).containsExactly("Israel", "Russia");
    assertThat(entities).allSatisfy(entity -> assertThat(entity).isInstanceOf(State.class));
    assertThat(entities.getFirst().mentions()).hasSize(2);
  }

  @Test
  void aCapitalThatWarnsIsItsGovernmentAndOneInWhichPeopleMeetIsATown() {
    List<Entity> entities =
        resolve("[L Moscow] _warned [L Ukraine] .", "They _met in [L Moscow] .");
    assertThat(entities).extracting(Entity::label).containsExactly("Russia", "Ukraine", "Moscow");
    assertThat(entities.getLast()).isInstanceOf(Place.class);
  }

  @Test
  void aPlaceLiesInItsRegion() {
    Place rafah = (Place) resolve("They _met in [L Rafah] in [L Gaza] .").getFirst();
    assertThat(rafah.point()).isPresent();
    assertThat(rafah.container().orElseThrow().label()).isEqualTo("Gaza Strip");
  }

  @Test
  void armedGroupsAreTold() {
    Organisation hamas = (Organisation) resolve("[O Hamas] _said so .").getFirst();
    assertThat(hamas.standing().kind()).isEqualTo(OrganisationKind.ARMED_GROUP);
    assertThat(hamas.kind()).isEqualTo("armed group");
    assertThat(hamas.identity()).isInstanceOf(Identity.Known.class);
  }

  @Test
  void anAcronymInBracketsMeansWhatStandsBeforeIt() {
    List<Entity> entities =
        resolve("The [O Northern Salt Guild] ([O NSG]) _met .", "The [O NSG] _left .");
    assertThat(entities).singleElement().isInstanceOf(Organisation.class);
    assertThat(entities.getFirst().label()).isEqualTo("Northern Salt Guild");
    assertThat(entities.getFirst().mentions()).hasSize(3);
  }

  @Test
  void titlesBeforeANameAreItsPost() {
    Person person = person(resolve("[X Israeli] Prime Minister [P Uri Lev] _said so ."), "Uri Lev");
    assertThat(titleAndOwner(person)).containsExactly("Prime Minister in Israel");
  }

  @Test
  void appositionsAfterANameAreItsPost() {
    List<Entity> entities =
        resolve(
            "[P Jo Hale] , the [L White House] press secretary , _said so .",
            "[P Max Ott] , secretary-general of the [O United Nations] , _left .");
    assertThat(titleAndOwner(person(entities, "Jo Hale")))
        .containsExactly("Press Secretary in United States");
    assertThat(titleAndOwner(person(entities, "Max Ott")))
        .containsExactly("Secretary-General in United Nations");
  }

  @Test
  void aPostUnderAPersonBelongsToThatPersonsState() {
    List<Entity> entities =
        resolve(
            "[L Kenya] 's president , [P Amina Oti] , _met [P Lee Ruto] , [P Oti] 's national"
                + " security adviser .");
    assertThat(titleAndOwner(person(entities, "Lee Ruto")))
        .containsExactly("National Security Adviser in Kenya");
  }

  @Test
  void aFormerPostIsKeptAsFormer() {
    assertThat(tenures("Former President [P Amina Oti] _left ."))
        .containsExactly("President FORMER");
    assertThat(tenures("Former [L South Africa] President [P Amina Oti] _left ."))
        .containsExactly("President FORMER");
    assertThat(tenures("[P Amina Oti] , the former president of [L Kenya] , _left ."))
        .containsExactly("President FORMER");
  }

  @Test
  void aPostThatIsNotTakenUpIsOneToCome() {
    assertThat(tenures("President - elect [P Amina Oti] _left ."))
        .containsExactly("President FUTURE");
    assertThat(tenures("[P Amina Oti] , [L Kenya] 's president - elect , _left ."))
        .containsExactly("President FUTURE");
    assertThat(tenures("Acting President [P Amina Oti] _left ."))
        .containsExactly("Acting President HELD");
  }

  @Test
  void thoseWhoHeldOfficeAreAnEliteAndThoseWhoDoGovern() {
    assertThat(person(resolve("Former President [P Amina Oti] _left ."), "Amina Oti").sector())
        .contains("ELI");
    assertThat(person(resolve("President [P Amina Oti] _left ."), "Amina Oti").sector())
        .contains("GOV");
  }

  @Test
  void bodiesThatEveryStateHasAreThatOfTheirState() {
    Organisation navy = (Organisation) resolve("[L Peru] 's [O Navy] _met [O Navy] .").getLast();
    assertThat(navy.label()).isEqualTo("Navy of Peru");
    assertThat(navy.identity()).isEqualTo(new Identity.Named("Navy of Peru"));
    assertThat(navy.standing().of().orElseThrow().label()).isEqualTo("Peru");
    assertThat(resolve("The [O Navy] _left .").getFirst().identity())
        .isEqualTo(new Identity.Local("Navy"));
  }

  @Test
  void oneOfAPeopleIsNotTheirState() {
    assertThat(resolve("The [N Argentine] _won .").getFirst())
        .isInstanceOfSatisfying(Unnamed.class, one -> assertThat(one.several()).isFalse());
  }

  @Test
  void namesInMenusAreNoEntities() {
    assertThat(resolve("[O RUP] [O RUP]", "[X Left Menu]")).isEmpty();
  }

  @Test
  void hyphenatedWordsGiveTheNameInThem() {
    AnnotatedArticle article =
        Story.of("The [X Iran-backed] group _met the [X London-based] firm .");
    List<Entity> entities = resolver.resolve(article);
    assertThat(entities).extracting(Entity::label).containsExactly("Iran", "London");
    assertThat(entities.getFirst().mentions().getFirst().in(article.article().text()))
        .isEqualTo("Iran");
  }

  @Test
  void aTownHasNoArticleAndWhatHasOneIsNoTown() {
    assertThat(resolve("The [L Dali] _sank .").getFirst()).isInstanceOf(Other.class);
  }

  @Test
  void aNameReadInTwoIsTheOneOfTheTable() {
    assertThat(resolve("The [N Syrian] [O Democratic Forces] _left ."))
        .extracting(Entity::label)
        .contains("Syrian Democratic Forces");
  }

  @Test
  void capitalsAreTheBodyOfTheTableThoughTakenForAPerson() {
    assertThat(resolve("[P SANDF] _left ."))
        .singleElement()
        .extracting(Entity::label)
        .isEqualTo("South African National Defence Force");
  }

  @Test
  void whatABodyOfAStateOwnsIsOfThatState() {
    assertThat(resolve("The [O Northern Fleet] 's [O Arctic Group] _left ."))
        .last()
        .extracting(entity -> owner(((Organisation) entity).standing().of().map(of -> of)))
        .isEqualTo(" in Russia");
  }

  @Test
  void wallStreetIsNotTheState() {
    assertThat(resolve("[L Wall Street] _fell .")).singleElement().isInstanceOf(Organisation.class);
  }

  private List<Entity> resolve(String... sentences) {
    return resolver.resolve(Story.of(sentences));
  }

  private static Person person(List<Entity> entities, String label) {
    return entities.stream()
        .filter(entity -> entity.label().equals(label))
        .map(Person.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private List<String> tenures(String sentence) {
    return person(resolve(sentence), "Amina Oti").offices().stream()
        .map(office -> office.title() + " " + office.tenure())
        .toList();
  }

  private static List<String> titleAndOwner(Person person) {
    return person.offices().stream().map(office -> office.title() + owner(office.in())).toList();
  }

  private static String owner(Optional<Entity.Actor> actor) {
    return actor.map(found -> " in " + found.label()).orElse("");
  }
}
