package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GivenTest {

  private static final String TEXT = "😀 The ferry lay in Oslo and left for Copenhagen late.";

  @TempDir private Path folder;

  @Test
  void onlyTheGivenNamesAreResolved() throws IOException {
    JsonNode entities = entities("{\"start\":19,\"end\":23,\"type\":\"LOC\"}");

    assertThat(entities).hasSize(1);
    assertThat(entities.at("/0/text").asText()).isEqualTo("Oslo");
    assertThat(entities.at("/0/start").asInt()).isEqualTo(19);
    assertThat(entities.at("/0/lat").asDouble()).isBetween(59.8, 60.0);
  }

  @Test
  void aNameWithoutATypeHasTheOneThatTheNameFinderSees() throws IOException {
    assertThat(entities("{\"start\":37,\"end\":47}").at("/0/type").asText()).isEqualTo("LOC");
  }

  @Test
  void theSpanIsTheGivenOneAlsoWhereTheNameIsShorter() throws IOException {
    JsonNode entities = entities("{\"start\":16,\"end\":23,\"type\":\"LOC\"}");

    assertThat(entities).hasSize(1);
    assertThat(entities.at("/0/text").asText()).isEqualTo("in Oslo");
    assertThat(entities.at("/0/geonames").asText()).isEqualTo("3143244");
  }

  @Test
  void aSpanOutsideTheTextIsNamedWithItsLine() throws IOException {
    Ended ended = extract("{\"start\":40,\"end\":400}");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .endsWith(
            "a.jsonl, line 1: no name from 40 to 400; count code points of \"text\" from 0\n");
  }

  @Test
  void otherFilesGiveNoNames() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);

    Ended ended = Shell.run("extract", file, "--given", "entities");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).endsWith("a.txt: gives no names; write them into a .jsonl file\n");
  }

  private JsonNode entities(String names) throws IOException {
    Ended ended = extract(names);
    assertThat(ended.err()).isEmpty();
    return new ObjectMapper().readTree(ended.out()).get("entities");
  }

  private Ended extract(String names) throws IOException {
    String line = "{\"id\":\"1\",\"text\":\"%s\",\"entities\":[%s]}".formatted(TEXT, names);
    Path file = Files.writeString(folder.resolve("a.jsonl"), line);
    return Shell.run(
        "extract", file, "--given", "entities", "--format", "jsonl", "--published", "unknown");
  }
}
