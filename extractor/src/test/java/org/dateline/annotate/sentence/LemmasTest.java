package org.dateline.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.annotate.PartOfSpeech;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LemmasTest {

  private final Lemmas lemmas = Lemmas.load();

  @ParameterizedTest
  @CsvSource({
    "met, meet",
    "held, hold",
    "fled, flee",
    "Urged, urge",
    "nixed, nix",
    "attacks, attack",
    "struck, strike",
    "shot, shoot",
    "sworn, swear",
    "withdrew, withdraw",
    "dying, die",
    "denies, deny",
    "vetoes, veto",
    "passes, pass",
    "freed, free",
    "agreed, agree",
    "seeing, see",
    "fleeing, flee",
    "banned, ban",
    "planning, plan",
    "killed, kill",
    "cancelled, cancel",
    "controlled, control",
    "added, add",
    "trafficked, traffic",
    "evacuated, evacuate",
    "visited, visit",
    "invited, invite",
    "repeated, repeat",
    "created, create",
    "defeated, defeat",
    "hoping, hope",
    "stopping, stop",
    "developed, develop",
    "released, release",
    "passed, pass",
    "focused, focus",
    "besieged, besiege",
    "changed, change",
    "bringing, bring",
    "hanged, hang",
    "charged, charge",
    "offered, offer",
    "interfered, interfere",
    "restored, restore",
    "monitored, monitor",
    "required, require",
    "repaired, repair",
    "ensured, ensure",
    "poured, pour",
    "postponed, postpone",
    "sanctioned, sanction",
    "intervening, intervene",
    "opening, open",
    "voted, vote",
    "pivoted, pivot",
    "rescued, rescue",
    "moved, move",
    "seized, seize",
    "organised, organise",
    "announced, announce",
    "marched, march",
    "breathed, breathe",
    "need, need",
    "proceed, proceed",
    "sing, sing"
  })
  void verbsHaveTheirBaseForm(String form, String lemma) {
    assertThat(lemmas.lemma(form, PartOfSpeech.VERB)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "talks, talk",
    "attacks, attack",
    "countries, country",
    "crises, crisis",
    "houses, house",
    "viruses, virus",
    "bases, base",
    "classes, class",
    "beaches, beach",
    "taxes, tax",
    "heroes, hero",
    "shoes, shoe",
    "women, woman",
    "children, child",
    "wives, wife",
    "moves, move",
    "referenda, referendum",
    "news, news",
    "series, series",
    "politics, politics",
    "campus, campus",
    "analysis, analysis",
    "loss, loss",
    "people, people",
    "1990s, 1990s",
    "Iraqis, iraqi",
    "taxis, taxi",
    "pm, p.m."
  })
  void nounsHaveTheirSingular(String form, String lemma) {
    assertThat(lemmas.lemma(form, PartOfSpeech.NOUN)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
          were, AUX, be
          's, AUX, be
          's, PART, 's
          s, AUX, be
          s, PART, 's
          n't, PART, not
          wo, AUX, will
          deadliest, ADJ, deadly
          largest, ADJ, large
          worse, ADJ, bad
          Nations, PROPN, nations
          these, DET, this
          quickly, ADV, quickly
          """)
  void otherWordsFollowTheirPartOfSpeech(String form, PartOfSpeech pos, String lemma) {
    assertThat(lemmas.lemma(form, pos)).isEqualTo(lemma);
  }
}
