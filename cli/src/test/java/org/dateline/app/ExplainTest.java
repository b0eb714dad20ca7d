package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code explain} on an article and on a data set of it. */
final class ExplainTest {

  private static final String ARTICLE =
      """
      Rebels attack Mekelle

      August 9, 2022

      Rebels attacked the city of Mekelle on Monday, the Ethiopian army said.

      Ethiopia held talks with Kenya in Nairobi and will send soldiers to Somalia.

      Abiy tickled the plan. Mombasa is a port.
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Files.writeString(article(), ARTICLE);
    Ended built = Shell.run("build", article(), "--data", data());
    assertThat(built.code()).as(built.err()).isZero();
  }

  private static Path article() {
    return folder.resolve("attack.txt");
  }

  private static Path data() {
    return folder.resolve("data");
  }

  /** What is explained, without the numbers of the lexicon's lines. */
  private static String explained(Object subject) {
    Ended ended = Shell.run("explain", subject, "--data", data());
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended
        .out()
        .replaceAll("tsv:\\d+", "tsv:N")
        .replaceAll("confidence 0[.]\\d\\d", "confidence 0.NN");
  }

  private static String iriOf(String pattern) throws IOException {
    Path question = folder.resolve("iri.rq");
    Files.writeString(
        question,
        """
        PREFIX dl: <https://w3id.org/dateline/ontology#>
        PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
        PREFIX schema: <https://schema.org/>
        PREFIX type: <https://w3id.org/dateline/type/>
        SELECT ?iri WHERE { %s }
        """
            .formatted(pattern));
    Ended asked = Shell.run("query", question, "--data", data(), "--format", "csv");
    assertThat(asked.code()).as(asked.err()).isZero();
    return asked.out().lines().skip(1).findFirst().orElseThrow();
  }

  @Test
  void everyEventIsShownWithItsReasonsAndWhatWasLeftOut() {
    assertThat(explained(article()))
        .isEqualTo(
            """
            Rebels attack Mekelle
            attack.txt, 2022-08-09

            1  ASSAULT, actual, confidence 0.NN                                                                7
               "Rebels [attacked] the city of Mekelle on Monday, the Ethiopian army said."
               type      attack                    events.tsv:N, where subj=AGENT
                                                   obj=mosque|synagogue|temple|building|... in!=SPEECH
                                                   subj!=party|union|charity|campaigner|...
               actor     rebels (REB)              "Rebels", subject, described without a name
               place     Mek'ele                   "the city of Mekelle", object
               date      2022-08-08                "Monday", beside the trigger, from the document date
               says      Ethiopian army            certain

            2  CONSULT, actual, confidence 0.NN                                                               87
               "Ethiopia held [talks] with Kenya in Nairobi and will send soldiers to Somalia."
               type      talk                      events.tsv:N
               actor     Ethiopia                  "Ethiopia", subject of "held"
               actor     Kenya                     "Kenya", after "with"
               place     Nairobi                   "Nairobi", after "in"
               says      the article               certain

            3  MOBILIZE-troops, planned, confidence 0.NN                                                     124
               "Ethiopia held talks with Kenya in Nairobi and will [send] soldiers to Somalia."
               type      send                      events.tsv:N, where subj=AGENT
                                                   obj=troop|force|soldier|peacekeeper|...
               realis    planned                   "will"
               actor     Ethiopia                  "Ethiopia", subject as that of the verb it is joined to
               recipient Somalia                   "Somalia", after "to"
               says      the article               certain
               left out  "soldiers"                the line of the lexicon gives nobody there a role

            4  OTHER, actual, confidence 0.NN                                                                156
               "Abiy [tickled] the plan."
               type      tickle                    not listed; somebody with a name does it
               actor     Abiy                      "Abiy", subject
               says      the article               certain
               left out  "the plan"                names or describes nobody who can act

            left out
               66        Ethiopian army [said].                      reports what somebody says
               82        Ethiopia [held] talks with Kenya            verb and noun tell one event, and the other
                                                                     word counts
               174       [Mombasa] is a port.                        a place; no event is tied to it
            """);
  }

  @Test
  void theEventOfADataSetIsReadAgainFromTheStoredText() throws IOException {
    String attack = iriOf("?iri a dl:Event ; sem:eventType type:ASSAULT");

    assertThat(explained(attack))
        .contains("ASSAULT, actual", "\"Rebels [attacked] the city of Mekelle on Monday")
        .doesNotContain("CONSULT", "left out\n");
  }

  @Test
  void anArticleOfADataSetIsExplainedAsItsFile() throws IOException {
    String iri = iriOf("?iri a schema:NewsArticle");

    assertThat(explained(iri).lines().skip(2))
        .containsExactlyElementsOf(explained(article()).lines().skip(2).toList());
  }

  @Test
  void whatIsNoEventIsOneLine() {
    Ended refused = Shell.run("explain", "http://localhost:3030/id/event/none", "--data", data());

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err().lines()).hasSize(1);
    assertThat(refused.err()).contains("id/event/none: no article or event of");
  }

  @Test
  void aFileThatIsNotThereIsOneLine() {
    Ended refused = Shell.run("explain", folder.resolve("none.txt"));

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err().lines()).hasSize(1);
    assertThat(refused.err()).contains("none.txt");
  }
}
