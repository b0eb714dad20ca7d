package org.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.read.Article;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Entity.Container;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.OrganisationKind;
import org.dateline.resolve.Entity.Place;
import org.dateline.resolve.Entity.Point;
import org.dateline.resolve.Entity.Standing;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Identity;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class EntityLinesTest {

  private static final Identity NAME = new Identity.Named("Harbour");
  private static final Span SPAN = new Span(0, 7);
  private static final Container TOWN =
      new Container("Durban", "1007311", false, new Point(-29.9, 31), Optional.empty());

  @Test
  void aPlaceWithoutAPointHasThatOfWhatHoldsIt() {
    JsonNode line =
        line(new Place("Harbour", NAME, Optional.empty(), Optional.of(TOWN), List.of(SPAN)));
    assertThat(line.get("lat").asDouble()).isEqualTo(-29.9);
    assertThat(line.get("in").asText()).isEqualTo("Durban");
  }

  @Test
  void aPlaceWithAPointIsInNothingElse() {
    Optional<Point> point = Optional.of(new Point(-29.87, 31.03));
    JsonNode line = line(new Place("Harbour", NAME, point, Optional.of(TOWN), List.of(SPAN)));
    assertThat(line.get("lat").asDouble()).isEqualTo(-29.87);
    assertThat(line.has("in")).isFalse();
  }

  @Test
  void aBodyHasThePointOfItsHome() {
    JsonNode line = line(body(Optional.of(TOWN)));
    assertThat(line.get("lon").asDouble()).isEqualTo(31);
    assertThat(line.get("in").asText()).isEqualTo("Durban");
  }

  @Test
  void elseOfItsState() {
    JsonNode line = line(body(Optional.empty()));
    assertThat(line.get("lon").asDouble()).isEqualTo(25);
    assertThat(line.get("in").asText()).isEqualTo("South Africa");
  }

  private static Organisation body(Optional<Container> location) {
    State state = new State("South Africa", NAME, new Point(-29, 25), List.of());
    Standing standing = new Standing(OrganisationKind.CLUB, Optional.empty(), Optional.of(state));
    return new Organisation("Harbour", NAME, standing, location, List.of(SPAN));
  }

  private static JsonNode line(Entity entity) {
    Article article = Article.ofText("a", Optional.empty(), "Harbour slept.");
    ArrayNode lines = JsonNodeFactory.instance.arrayNode();
    new EntityLines(new SourceOffsets(article), lines)
        .write(
            new AnnotatedArticle(
                article, List.of(), List.of(new NameMention(SPAN, NameType.LOCATION, 1))),
            List.of(entity));
    return lines.get(0);
  }
}
