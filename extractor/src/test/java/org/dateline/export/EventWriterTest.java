package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.export.Spot.Point;
import org.junit.jupiter.api.Test;

/** Events as a table. */
final class EventWriterTest {

  @Test
  void wordsThatASpreadsheetWouldRunAreText() {
    String table = EventWriter.csv(List.of(event("=HYPERLINK(1)", "+cmd", "@sum", "-1+1")));
    assertThat(table).contains(",'=HYPERLINK(1),'+cmd,'@sum,'-1+1,-77.03,-12.05,");
    assertThat(EventWriter.csv(List.of(event("a=b", "1+1", "me@home", "so-called"))))
        .contains(",a=b,1+1,me@home,so-called,");
  }

  private static EventRow event(String label, String actor, String recipient, String place) {
    return new EventRow(
        "http://localhost:3030/id/event/e",
        label,
        "CONSULT",
        List.of(),
        List.of(),
        "actual",
        Optional.of("0.9"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Party("http://localhost:3030/id/person/a", actor, "Person")),
        List.of(new Party("http://localhost:3030/id/person/r", recipient, "Person")),
        List.of(
            new Spot(
                "http://localhost:3030/id/place/p", place, Optional.of(new Point(-77.03, -12.05)))),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
