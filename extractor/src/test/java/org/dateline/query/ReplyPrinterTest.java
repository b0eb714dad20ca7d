package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

final class ReplyPrinterTest {

  private static Reply reply(String query) {
    try (QueryExec asked = QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build()) {
      return Reply.of(asked);
    }
  }

  private static String printed(String query, AnswerFormat format, int width) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ReplyPrinter(format, width).print(reply(query), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static final String TWO =
      "SELECT * { VALUES (?who ?times) { ('Hamas' 7) ('Na\u00efve \u5317\u4eac' 12) (UNDEF 1) } }";

  @Test
  void columnsLineUpWhateverTheScript() throws IOException {
    assertThat(printed(TWO, AnswerFormat.TABLE, 80))
        .isEqualTo(
            """
            who         times
            ----------  -----
            Hamas           7
            Na\u00efve \u5317\u4eac     12
                            1
            (3 rows)
            """);
  }

  @Test
  void aLineThatIsTooLongIsCut() throws IOException {
    String query = "SELECT * { VALUES (?a ?b) { ('" + "long ".repeat(9) + "' 'short') } }";
    assertThat(printed(query, AnswerFormat.TABLE, 30).lines())
        .allMatch(line -> line.length() <= 30)
        .anyMatch(line -> line.equals("long long long long lo\u2026  short"));
  }

  @Test
  void noTextCanSteerTheTerminal() throws IOException {
    String query = "SELECT * { VALUES ?a { 'red \\u001B[31m\\nnext' } }";
    assertThat(printed(query, AnswerFormat.TABLE, 80))
        .doesNotContain("\u001B")
        .contains("red  [31m next");
  }

  @Test
  void markdownIsEscaped() throws IOException {
    String query = "SELECT * { VALUES (?a ?b) { ('x|y <b>' 2) } }";
    assertThat(printed(query, AnswerFormat.MARKDOWN, 80))
        .isEqualTo("| a | b |\n|---|--:|\n| x\\|y \\<b\\> | 2 |\n");
  }

  @Test
  void theStandardFormatsAreThoseOfSparql() throws IOException {
    assertThat(printed(TWO, AnswerFormat.CSV, 80)).startsWith("who,times\r\nHamas,7\r\n");
    assertThat(printed(TWO, AnswerFormat.TSV, 80)).startsWith("?who\t?times\n\"Hamas\"\t7\n");
    assertThat(printed(TWO, AnswerFormat.JSON, 80)).contains("\"bindings\"");
    assertThat(printed(TWO, AnswerFormat.XML, 80)).contains("<sparql");
  }

  @Test
  void aGraphIsTurtleInEveryFormat() throws IOException {
    String query = "CONSTRUCT { <http://example/a> <http://example/b> 'c' } WHERE {}";
    assertThat(printed(query, AnswerFormat.CSV, 80)).contains("<http://example/a>");
  }

  @Test
  void aVerdictIsYesOrNo() throws IOException {
    assertThat(printed("ASK {}", AnswerFormat.TABLE, 80)).isEqualTo("yes\n");
  }
}
