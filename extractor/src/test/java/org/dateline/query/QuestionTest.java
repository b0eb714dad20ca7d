package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

final class QuestionTest {

  private static final String FILE =
      """
      # Who was mentioned?
      # A note.
      # param: actor default "" - part of the name
      # param: from default "0001-01-01"^^xsd:date - first day
      # param: least default "1"^^xsd:integer - how often at least

      SELECT ?who WHERE { ?x ?p ?who FILTER(CONTAINS(?who, COALESCE(?actor, ""))) }
      """;

  private final Question question = Question.parse("mentioned", FILE);

  @Test
  void theFirstLineIsTheQuestion() {
    assertThat(question.text()).isEqualTo("Who was mentioned?");
  }

  @Test
  void everyParameterLineIsRead() {
    assertThat(question.parameters())
        .extracting(Parameter::name)
        .containsExactly("actor", "from", "least");
    assertThat(question.parameters()).extracting(Parameter::meaning).contains("how often at least");
  }

  @Test
  void aValueTakesTheDatatypeOfTheDefault() {
    Map<String, Node> terms = question.terms(Map.of("from", "2024-04-01"));
    assertThat(terms.get("from")).hasToString("\"2024-04-01\"^^xsd:date");
  }

  @Test
  void aValueOfAnotherDatatypeIsRefused() {
    assertThatThrownBy(() -> question.terms(Map.of("least", "some")))
        .isInstanceOf(QueryException.class)
        .hasMessage("--least some: not a value of xsd:integer; give one such as 1");
  }

  @Test
  void anUnknownParameterIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> question.terms(Map.of("actress", "x")))
        .isInstanceOf(QueryException.class)
        .hasMessage("--actress: mentioned has no such parameter; it has --actor, --from, --least");
  }

  @Test
  void aQueryThatIsNotSparqlIsOneLine() {
    assertThatThrownBy(() -> Question.parse("broken", "SELECT ?x\nWHERE { ?x"))
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("broken: ")
        .hasMessageNotContaining("\n");
  }
}
