package org.dateline.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.read.Article;
import org.dateline.resolve.gazetteer.Candidate.Located;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.text.Alignment;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class PlaceResolverTest {

  private static final PlaceResolver RESOLVER =
      new PlaceResolver(Gazetteer.load(), PlaceResolver.CAUTIOUS);

  @Test
  void washingtonAloneIsTheCapital() {
    assertThat(keys("Talks were held in [Washington] on Monday.")).containsExactly("4140963");
  }

  @Test
  void washingtonAmongItsTownsIsTheState() {
    assertThat(
            keys(
                "Fires spread across [Washington]. Homes burned near [Spokane], and [Seattle],"
                    + " [Tacoma] and [Yakima] sent crews."))
        .startsWith("5815135");
  }

  @Test
  void parisAloneIsTheCapitalOfFrance() {
    assertThat(keys("The ministers met in [Paris].")).containsExactly("2988507");
  }

  @Test
  void parisBesideTexasIsTheTownInTexas() {
    assertThat(keys("A tornado hit [Paris], [Texas], and the mayor of [Paris] asked for help."))
        .containsExactly("4717560", "4736286", "4717560");
  }

  @Test
  void twoTownsOfOneNameStayTwo() {
    assertThat(keys("Buses run from [Springfield], [Illinois], to [Springfield], [Missouri]."))
        .containsExactly("4250542", "4896861", "4409896", "4398678");
  }

  @Test
  void abbreviationAfterACommaNamesTheRegion() {
    assertThat(keys("The plant in [Springfield], Mo., will close.")).containsExactly("4409896");
  }

  @Test
  void twoCapitalsNameTheRegionOfTheOtherPlaces() {
    assertThat(keys("Fires spread across [BC] and [Alberta].")).startsWith("5909050");
  }

  @Test
  void georgiaWithAtlantaIsTheStateOfTheUnitedStates() {
    assertThat(keys("Voters in [Atlanta], [Savannah] and [Macon] decide [Georgia]'s election."))
        .endsWith("4197000");
  }

  @Test
  void georgiaWithTbilisiIsTheStateInTheCaucasus() {
    assertThat(keys("In [Tbilisi], the parliament of [Georgia] passed the law.")).endsWith("ge");
  }

  @Test
  void gazaIsTheStripAndRafahLiesInIt() {
    assertThat(keys("Tanks reached [Rafah], in southern [Gaza], as [Israel] had announced."))
        .containsExactly("281102", "gaza-strip", "il");
  }

  @Test
  void landBeforeTheNamePlacesIt() {
    assertThat(keys("The [Israeli] city of [Ashdod] and the [Ukrainian] city of [Sumy] were hit."))
        .containsExactly("il", "295629", "ua", "692194");
  }

  @Test
  void jordanIsTheStateAmongStates() {
    assertThat(keys("Envoys of [Jordan], [Lebanon] and [Egypt] met in [Cairo]."))
        .containsExactly("jo", "lb", "eg", "360630");
  }

  @Test
  void datelineDecidesBetweenNamesakes() {
    assertThat(keys("A court in [Tripoli] freed the men.", Optional.of("BEIRUT")))
        .containsExactly("266826");
    assertThat(keys("A court in [Tripoli] freed the men.", Optional.of("BENGHAZI")))
        .containsExactly("2210247");
  }

  @Test
  void kindOfRegionAfterTheNameIsHeard() {
    assertThat(keys("Shells fell in the [Kherson region] and in [Kherson], in [Ukraine]."))
        .containsExactly("706442", "706448", "ua");
  }

  @Test
  void unknownNameIsLeftOut() {
    assertThat(keys("The ship left [Qwertyhaven] for [Malta].")).containsExactly("mt");
  }

  @Test
  void nameWithNothingToTellByIsLeftOut() {
    assertThat(keys("The fair in [Clinton] opened.")).isEmpty();
  }

  @Test
  void seatOfPowerIsNoTown() {
    assertThat(keys("The [White House] declined to comment.")).isEmpty();
  }

  @Test
  void resolvingTwiceGivesTheSame() {
    String text = "[Alexandria], [Newark] and [Richmond] signed with [Cambridge].";
    assertThat(keys(text)).isEqualTo(keys(text));
  }

  private static List<String> keys(String marked) {
    return keys(marked, Optional.empty());
  }

  /** The keys of the places of the names in brackets. */
  private static List<String> keys(String marked, Optional<String> dateline) {
    StringBuilder text = new StringBuilder();
    List<Span> names = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        begin = text.length();
      } else if (c == ']') {
        names.add(new Span(begin, text.length()));
      } else {
        text.append(c);
      }
    }
    return RESOLVER.resolve(article(text.toString(), dateline), names).stream()
        .map(ResolvedPlace::place)
        .map(Located::identity)
        .map(identity -> identity.key())
        .collect(Collectors.toList());
  }

  private static Article article(String text, Optional<String> dateline) {
    return new Article(
        "test",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        dateline,
        URI.create("file:///test"),
        text,
        Alignment.identity(text));
  }
}
