package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class HelpTest {

  private static final List<String> COMMANDS =
      List.of(
          "actor",
          "backup",
          "build",
          "compact",
          "consolidate",
          "dates",
          "explain",
          "export",
          "extract",
          "parse",
          "query",
          "restore",
          "serve",
          "uncovered");

  @TestFactory
  Stream<DynamicTest> everyCommandShowsAnExample() {
    return each(command ->
        assertThat(help(command)).containsPattern("(?m)^  ./dateline " + command + " \\S"));
  }

  @TestFactory
  Stream<DynamicTest> everyOptionIsDescribedAndNoDefaultIsMissing() {
    return each(command ->
        assertThat(help(command).lines())
            .noneMatch(line -> line.contains("null") || line.contains("Optional"))
            .noneMatch(line -> line.strip().matches("(-\\w, )?--[\\w=-]+")));
  }

  @TestFactory
  Stream<DynamicTest> addressesAreInOnePiece() {
    return each(command -> {
      List<String> words = List.of(help(command).split("\\s+", -1));
      assertThat(words.stream().filter(word -> word.startsWith("http")))
          .allMatch(word ->
              word.matches(
                  "http://localhost:3030/((news/sparql|news-rw/data|export/actors.gexf)?)"));
    });
  }

  @Test
  void theFirstPageNamesEveryCommand() {
    assertThat(Shell.run("--help").out()).contains(COMMANDS);
  }

  @Test
  void noCommandAtAllShowsTheFirstPage() {
    assertThat(Shell.run().code()).isEqualTo(2);
    assertThat(Shell.run().err()).contains(COMMANDS);
  }

  private static Stream<DynamicTest> each(Consumer<String> check) {
    return COMMANDS.stream()
        .map(command -> DynamicTest.dynamicTest(command, () -> check.accept(command)));
  }

  private static String help(String command) {
    return Shell.run(command, "--help").out();
  }
}
