package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParseTest {

  private static final String TREEBANK =
      """
      # newdoc id = one
      # text = They didn't sell boats.
      1\tThey\t_\t_\t_\t_\t_\t_\t_\t_
      2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdid\t_\t_\t_\t_\t_\t_\t_\t_
      3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
      4\tsell\t_\t_\t_\tMood=Ind\t_\t_\t0:root\t_
      4.1\tsell\tsell\tVERB\t_\t_\t_\t_\t_\t_
      5\tboats\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      6\t.\t_\t_\t_\t_\t_\t_\t_\t_

      """;

  private static final String PARSED =
      """
      # newdoc id = one
      # text = They didn't sell boats.
      1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
      2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
      4\tsell\tsell\tVERB\tVB\t_\t0\troot\t_\t_
      4.1\tsell\tsell\tVERB\t_\t_\t_\t_\t_\t_
      5\tboats\tboat\tNOUN\tNNS\t_\t4\tobj\t_\tSpaceAfter=No
      6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

      """;

  @TempDir private Path folder;

  @Test
  void aTreebankKeepsItsSentencesTokensAndOtherLines() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conllu"), TREEBANK);

    Ended ended = Shell.run("parse", file);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).isEqualTo(PARSED);
  }

  @Test
  void aGzippedTreebankIsReadLikewise() throws IOException {
    Path file = folder.resolve("a.conllu.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(TREEBANK.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(Shell.run("parse", file).out()).isEqualTo(PARSED);
  }

  @Test
  void aTextIsCutIntoSentencesAndTokens() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.txt"), "Kenya sold\nboats. I wasn\u2019t there.\n");

    List<String> lines = Shell.run("parse", file).out().lines().toList();

    assertThat(lines)
        .contains("# sent_id = 1", "# text = Kenya sold", "# sent_id = 2", "# sent_id = 3");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("1\tKenya\tKenya\tPROPN\tNNP\t_\t2\tnsubj\t"))
        .anyMatch(line -> line.startsWith("1\tI\tI\tPRON\tPRP\t"))
        .anyMatch(line -> line.startsWith("3\tn\u2019t\tnot\tPART\tRB\t"))
        .anyMatch(line -> line.startsWith("2\twas\tbe\tAUX\t") && line.endsWith("\tSpaceAfter=No"));
  }

  @Test
  void anEmptyTextHasNoSentences() throws IOException {
    Ended ended = Shell.run("parse", Files.writeString(folder.resolve("a.txt"), ""));

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void aMalformedTreebankIsOneLineWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("a.conllu"), TREEBANK + "1\tword\n");

    Ended ended = Shell.run("parse", file);

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .isEqualTo(
            "dateline: %s: line 12: 2 columns; CoNLL-U has 10, with tabs between\n"
                .formatted(file));
  }

  @Test
  void filesThatCannotBeReadAreOneLine() throws IOException {
    assertRefused(folder.resolve("none.txt"), "no such file");
    assertRefused(folder.resolve("none.conllu"), "no such file");
    assertRefused(Files.createDirectory(folder.resolve("folder")), "cannot be read");
    assertRefused(Files.write(folder.resolve("a.txt"), new byte[] {-1}), "not valid UTF-8");
    assertRefused(Files.writeString(folder.resolve("a.conllu.gz"), "no gzip"), "cannot be read");
  }

  private static void assertRefused(Path file, String reason) {
    Ended ended = Shell.run("parse", file);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).contains(file.toString()).contains(reason);
  }
}
