package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DictionaryTest {

  private static final String STORY =
      "OSLO, 3 May 2024 - Mayor Tilda Venn of Brackwater opened a school in Paris on Friday, said"
          + " the Brackwater Gazette. Venn thanked the United Nations for its help.";
  private static final String COLUMNS = "name\tid\tkind\tprior\tlat\tlon\tstate\n";

  @TempDir private Path folder;

  @Test
  void peoplePlacesAndBodiesOfTheDictionaryAreLinked() throws IOException {
    String graph =
        extract(
            """
            # our own
            Tilda Venn\tQ900000001\tperson\t0.9\t\t\t
            Brackwater\thttps://example.org/place/brackwater\tplace\t1\t59.5\t10.5\tNO
            Brackwater Gazette\tQ900000002\tmedia\t1\t\t\t
            """);

    assertThat(graph)
        .contains("person:tilda-venn-q900000001", "wd:Q900000001", "wd:Q900000002")
        .contains("<https://example.org/place/brackwater>", "POINT(10.5 59.5)");
  }

  @Test
  void aProbableEntryWinsOverOurTables() throws IOException {
    assertThat(extract("Paris\tgeonames:4717560\tplace\t0.9\t\t\t\n"))
        .contains("<https://sws.geonames.org/4717560/>")
        .doesNotContain("<https://sws.geonames.org/2988507/>");
  }

  @Test
  void anImprobableEntryLeavesOurTablesTheirPlace() throws IOException {
    assertThat(extract("Paris\tgeonames:4717560\tplace\t0.2\t\t\t\n"))
        .contains("<https://sws.geonames.org/2988507/>")
        .doesNotContain("<https://sws.geonames.org/4717560/>");
  }

  @Test
  void whatOurTablesKnowKeepsItsAddress() throws IOException {
    assertThat(extract("Brackwater Gazette\tQ1065\tmedia\t1\t\t\t\n"))
        .contains("organization:united-nations a")
        .doesNotContain("brackwater-gazette");
  }

  @Test
  void badLinesAreNamedWithTheirRemedy() throws IOException {
    assertThat(refusal("Tilda Venn\tvenn\tperson\t0.9\t\t\t\n"))
        .isEqualTo("line 2: no id \"venn\"; write a QID, a GeoNames id or a web address");
    assertThat(refusal("Tilda Venn\tQ1\thuman\t0.9\t\t\t\n"))
        .startsWith("line 2: unknown kind \"human\"; known are person, place, international");
    assertThat(refusal("Tilda Venn\tQ1\tperson\t7\t\t\t\n"))
        .isEqualTo("line 2: the prior is above 0 and at most 1, such as 0.9");
    assertThat(refusal("Tilda Venn\tQ1\tperson\n"))
        .isEqualTo("line 2: 3 cells, not 7; separate them with tabs");
    assertThat(refusal("Brackwater\tQ900000003\tplace\t1\t\t\t\n"))
        .isEqualTo("line 2: a place that the tables lack needs lat and lon");
  }

  @Test
  void articlesAreBuiltAnewWhenTheDictionaryChanges() throws IOException {
    Path story = Files.writeString(folder.resolve("a.txt"), STORY);
    Path data = folder.resolve("data");
    assertThat(build(story, data, dictionary("Tilda Venn\tQ900000001\tperson\t1\t\t\t\n")))
        .contains("1 article");
    assertThat(build(story, data, dictionary("Tilda Venn\tQ900000001\tperson\t1\t\t\t\n")))
        .contains("1 unchanged");
    assertThat(build(story, data, dictionary("Tilda Venn\tQ900000004\tperson\t1\t\t\t\n")))
        .doesNotContain("1 unchanged");
  }

  private static String build(Path story, Path data, Path dictionary) {
    return Shell.run("build", story, "--data", data, "--dictionary", dictionary).err();
  }

  private String extract(String lines) throws IOException {
    Ended ended = run(lines);
    assertThat(ended.err()).isEmpty();
    return ended.out();
  }

  private String refusal(String lines) throws IOException {
    Ended ended = run(lines);
    assertThat(ended.code()).isEqualTo(1);
    return ended.err().strip().replaceFirst(".*d\\.tsv, ", "");
  }

  private Ended run(String lines) throws IOException {
    Path story = Files.writeString(folder.resolve("a.txt"), STORY);
    return Shell.run("extract", story, "--dictionary", dictionary(lines));
  }

  private Path dictionary(String lines) throws IOException {
    return Files.writeString(folder.resolve("d.tsv"), COLUMNS + lines);
  }
}
