package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileLoaderTest {

  private static final URI BASE = URI.create("http://localhost:3030/");

  @TempDir private Path temporary;

  private Path written(String name, List<List<KeyedGraph>> batches) {
    Path file = temporary.resolve(name);
    try (FileLoader loader = new FileLoader(file, BASE)) {
      Articles.build(loader, batches);
    }
    return file;
  }

  private static DatasetGraph read(Path file, Lang syntax) throws IOException {
    DatasetGraph quads = DatasetGraphFactory.create();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      RDFParser.source(in).lang(syntax).parse(quads);
    }
    return quads;
  }

  private static Lang syntax(String name) {
    return switch (name) {
      case "all.trig" -> Lang.TRIG;
      case "all.nq", "all.nq.gz" -> Lang.NQUADS;
      case "all.jsonld" -> Lang.JSONLD;
      default -> Lang.TURTLE;
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.trig", "all.nq", "all.nq.gz", "all.jsonld"})
  void everyQuadIsInTheFile(String name) throws IOException {
    DatasetGraph quads = read(written(name, Articles.batches()), syntax(name));
    assertThat(quads.stream().count()).isEqualTo(132);
    assertThat(
            quads
                .getGraph(Articles.name(7))
                .isIsomorphicWith(Articles.article(7, "talks in Rafah").triples()))
        .isTrue();
  }

  @Test
  void turtleHoldsTheTriples() throws IOException {
    DatasetGraph quads = read(written("all.ttl", Articles.batches()), Lang.TURTLE);
    assertThat(quads.getDefaultGraph().size()).isEqualTo(12 * 5 + 6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.ttl", "all.trig", "all.nq", "all.nq.gz", "all.jsonld"})
  void theOrderOfTheBatchesDoesNotShow(String name) throws IOException {
    byte[] forwards = Files.readAllBytes(written(name, Articles.batches()));
    byte[] backwards = Files.readAllBytes(written(name, Articles.batches().reversed()));
    assertThat(backwards).isEqualTo(forwards);
  }

  @Test
  void aBuildThatDoesNotFinishLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(temporary.resolve("all.nq"), "old");
    try (FileLoader loader = new FileLoader(file, BASE)) {
      loader.loadKeyed(Articles.batches().getFirst());
    }
    assertThat(file).hasContent("old");
    assertThat(temporary).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void anEndingThatNamesNoSyntaxIsRefused() {
    Path file = temporary.resolve("all.docx");
    assertThatThrownBy(() -> new FileLoader(file, BASE))
        .isInstanceOf(LoadException.class)
        .hasMessage(file + ": its ending names no syntax; use .ttl .trig .nq .nq.gz or .jsonld");
  }

  @Test
  void aDirectoryThatIsNotThereIsOneLine() {
    Path file = temporary.resolve("none/all.nq");
    assertThatThrownBy(() -> new FileLoader(file, BASE))
        .isInstanceOf(LoadException.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageNotContaining("\n");
  }
}
