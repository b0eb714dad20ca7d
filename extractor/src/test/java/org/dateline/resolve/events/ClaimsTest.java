package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.resolve.Claim;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClaimsTest {

  private List<Claim> claims(String text) {
    return TestReports.of(text).claims();
  }

  /** "Hansen via Reuters" for each claim of an attack, "-" for the article itself. */
  private String sources(String text) {
    return claims(text).stream()
        .filter(claim -> claim.event().evidence().getFirst().lemma().equals("attack"))
        .map(ClaimsTest::source)
        .collect(Collectors.joining(", "));
  }

  private static String source(Claim claim) {
    String source = claim.source() instanceof Source.Speaker s ? s.actor().label() : "-";
    return source + claim.via().map(relay -> " via " + relay.label()).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"We go,\" Hansen said. \"Norway attacked Sweden.\" | Hansen",
        "\"We go. Norway attacked Sweden,\" Hansen said. | Hansen",
        "Berg left. \"We go.\\n\\n\"Norway attacked Sweden,\" Hansen said. | Hansen",
        "Hansen said it was over.\\n\\n\"Norway attacked Sweden.\"\\n\\n\"Denmark attacked Norway.\" | Hansen, Hansen",
        "Hansen said it was over.\\n\\n\"Norway attacked Sweden,\" Berg said. | Berg",
        "Hansen said it was over.\\n\\nNorway attacked Sweden. | -",
        "Hansen left.\\n\\n\"Norway attacked Sweden.\" | -",
        "\"We go,\" Hansen said. He added that Norway had attacked Sweden. | Hansen",
        "Hansen said it was over. \"Norway attacked Sweden,\" he went on. | Hansen",
        "\"Norway attacked Sweden,\" said a trader. | trader",
        "Hansen described it as \"an attack on Sweden\". | Hansen",
        "Hansen condemned the attack on Sweden as \"bad\". | -",
        "The army, Hansen said, attacked Sweden. | Hansen",
      })
  void aQuotationBelongsToItsSpeaker(String text, String expected) {
    assertThat(sources(text.replace("\\n", "\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "According to Hansen, Norway attacked Sweden. | Hansen",
        "Norway attacked Sweden, according to a Danish official. | Danish official",
        "Norway attacked Sweden and killed farmers who, according to Hansen, had left the town. | -",
        "A statement from Sweden said that Norway had attacked Denmark. | Sweden",
        "A Danish official, who spoke on condition of anonymity, said Norway attacked Sweden. | Danish official",
      })
  void accordingToCountsForItsClause(String text, String expected) {
    assertThat(sources(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Reuters cited officials as saying that Norway had attacked Sweden. | officials via Reuters",
        "State media quoted Hansen as saying Norway had attacked Sweden. | Hansen via state media",
        "Hansen was quoted by Reuters as saying that Norway had attacked Sweden. | Hansen via Reuters",
        "Norway attacked Sweden, Reuters reported, citing officials. | officials via Reuters",
        "Reuters, quoting a police source, said Norway had attacked Sweden. | police source via Reuters",
        "Police told Reuters that Norway had attacked Sweden. | police via Reuters",
        "\"Norway attacked Sweden,\" a farmer told Reuters. \"It attacked Denmark.\" | farmer via Reuters, farmer via Reuters",
        "Reuters was told by police that Norway had attacked Sweden. | police via Reuters",
        "Reuters reported that Hansen had said that Norway attacked Sweden. | Hansen via Reuters",
        "Police said Norway attacked Sweden; Hansen said Sweden attacked Norway. | police, Hansen",
        "Hansen told Berg that Norway had attacked Sweden. | Hansen",
        "Hansen told reporters that Norway had attacked Sweden. | Hansen",
      })
  void aClaimKeepsWhoPassesItOn(String text, String expected) {
    assertThat(sources(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Norway attacked Sweden. | CERTAIN",
        "Norway reportedly attacked Sweden. | PROBABLE",
        "A survey said that Norway attacked Sweden. | PROBABLE",
        "It was feared that Norway attacked Sweden. | POSSIBLE",
        "\"I think Norway attacked Sweden,\" Hansen said. | PROBABLE",
        "Hansen said Norway attacked Sweden. | CERTAIN",
        "Berg urged Hansen to admit that Norway attacked Sweden. | PROBABLE",
        "Hansen did not say that Norway attacked Sweden. | PROBABLE",
      })
  void aClaimIsAsSureAsItsWords(String text, Certainty expected) {
    assertThat(claims(text)).last().extracting(Claim::certainty).isEqualTo(expected);
  }

  @Test
  void whatASpeakerDeniesIsDeniedByTheSpeaker() {
    assertThat(claims("\"I deny that we attacked Sweden,\" Hansen said."))
        .extracting(ClaimsTest::source, Claim::polarity)
        .containsExactly(tuple("Hansen", Claim.Polarity.NEGATIVE));
  }

  @Test
  void theEvidenceIsTheWordsOfTheReport() {
    String text = "\"We go,\" a Danish official told Reuters. \"Norway attacked Sweden.\"";

    assertThat(claims(text))
        .extracting(claim -> claim.evidence().in(text))
        .containsExactly("a Danish official told Reuters");
  }

  @Test
  void theSentencesOfTheWordListsHaveASourceOrRelay() {
    List<String> wrong = new ArrayList<>();
    sentences("quoting.tsv", 3)
        .filter(
            sentence -> claims(sentence).stream().noneMatch(c -> source(c).startsWith("Hansen")))
        .forEach(wrong::add);
    sentences("documents.tsv", 2)
        .filter(sentence -> claims(sentence).stream().noneMatch(c -> source(c).equals("Sweden")))
        .forEach(wrong::add);
    sentences("media.tsv", 2)
        .filter(sentence -> claims(sentence).stream().noneMatch(c -> c.via().isPresent()))
        .forEach(wrong::add);
    assertThat(wrong).isEmpty();
  }

  private static Stream<String> sentences(String list, int fields) {
    return WordList.read("lexicon/" + list, fields).rows().stream().map(List::getLast);
  }
}
