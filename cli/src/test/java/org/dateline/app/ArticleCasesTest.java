package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.app.Shell.Ended;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One article a folder, {@code input.txt} or {@code input.html}, with the graph that it gives,
 * {@code expected.ttl}. Run with {@code -Ddateline.rewrite=true} to write the graphs anew, and
 * review the difference.
 */
final class ArticleCasesTest {

  private static final Path CASES =
      Shell.HOME.resolve("cli/src/test/resources/org/dateline/articles");

  @TestFactory
  Stream<DynamicTest> everyArticleGivesItsGraph() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> cases = folders.sorted().toList();
      return cases.stream()
          .map(folder -> dynamicTest(folder.getFileName().toString(), () -> isExpected(folder)));
    }
  }

  private static void isExpected(Path folder) throws IOException {
    Ended extracted = Shell.run("extract", input(folder), "--format", "turtle");
    assertThat(extracted.code()).as(extracted.err()).isZero();
    Path expected = folder.resolve("expected.ttl");
    if (Boolean.getBoolean("dateline.rewrite")) {
      Files.writeString(expected, extracted.out());
    }
    Model found = graph(extracted.out());
    Model wanted = graph(Files.readString(expected));
    assertThat(statements(found.difference(wanted))).as("not expected").isEmpty();
    assertThat(statements(wanted.difference(found))).as("not found").isEmpty();
  }

  private static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input."))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Model graph(String turtle) {
    Model graph = ModelFactory.createDefaultModel();
    RDFDataMgr.read(graph, new StringReader(turtle), "", Lang.TURTLE);
    return graph;
  }

  private static List<String> statements(Model graph) {
    return graph.listStatements().toList().stream().map(Object::toString).sorted().toList();
  }
}
