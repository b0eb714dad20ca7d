package org.dateline.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.server.page.Layout.Link;
import org.dateline.server.page.Layout.Room;

/** Where the nodes of a network lie. */
final class LayoutTest {

  private static final Room ROOM = new Room(40, 15);

  @Property(tries = 20)
  void nodesLieWithinTheDrawing(@ForAll @IntRange(min = 1, max = 40) int nodes) {
    Layout layout = star(nodes);
    for (int i = 0; i < nodes; i++) {
      assertThat(layout.x(i)).isBetween(0.0, 840.0);
      assertThat(layout.y(i)).isBetween(0.0, 570.0);
    }
  }

  @Property(tries = 20)
  void namesDoNotOverlap(@ForAll @IntRange(min = 2, max = 24) int nodes) {
    Layout layout = star(nodes);
    for (int i = 0; i < nodes; i++) {
      for (int j = 0; j < i; j++) {
        boolean isBeside = Math.abs(layout.x(i) - layout.x(j)) >= 2 * ROOM.wide() - 1;
        boolean isAbove = Math.abs(layout.y(i) - layout.y(j)) >= 2 * ROOM.high() - 1;
        assertThat(isBeside || isAbove).as("%d and %d of %d", i, j, nodes).isTrue();
      }
    }
  }

  @Property(tries = 5)
  void theSameNetworkLiesTheSameWay(@ForAll @IntRange(min = 1, max = 40) int nodes) {
    assertThat(star(nodes).x(nodes - 1)).isEqualTo(star(nodes).x(nodes - 1), within(0.0));
  }

  private static Layout star(int nodes) {
    List<Link> links = IntStream.range(1, nodes).mapToObj(i -> new Link(0, i, 1)).toList();
    return Layout.of(Collections.nCopies(nodes, ROOM), links, 840, 570);
  }
}
