package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.server.linked.Accept;
import org.dateline.server.linked.Syntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AcceptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                                     | TURTLE
          text/html,application/xhtml+xml,*/*;q=0.8               | HTML
          application/ld+json                                     | JSONLD
          text/turtle;q=0.5, application/rdf+xml                  | RDFXML
          application/n-triples;q=0.2 , application/ld+json;q=0.7 | JSONLD
          text/*                                                  | TURTLE
          text/turtle;q=0, text/*                                 | HTML
          */*, text/turtle;q=0.1                                  | JSONLD
          application/LD+JSON; charset=utf-8                      | JSONLD
          nonsense, text/html                                     | HTML
          """)
  void theClientsFavouriteIsChosen(String accept, Syntax chosen) {
    assertThat(Accept.parse(accept).best(List.of(Syntax.values()))).contains(chosen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          image/png
          text/turtle;q=0
          text/turtle;q=nonsense
          /
          """)
  void whatTheClientDoesNotTakeIsNotChosen(String accept) {
    assertThat(Accept.parse(accept).best(List.of(Syntax.values()))).isEqualTo(Optional.empty());
  }
}
