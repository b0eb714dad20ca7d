package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/** Something in the world that an article speaks of: one record, with every mention of it. */
public sealed interface Entity {

  /** The best name in English. */
  String label();

  Identity identity();

  /** Where the article names it, in text order. */
  List<Span> mentions();

  /** Something that acts. */
  sealed interface Actor extends Entity {}

  /** Something with a position on the map. */
  sealed interface Located extends Entity {}

  /** A human being, with the posts the article says he or she holds. */
  record Person(String label, Identity identity, List<Office> offices, List<Span> mentions)
      implements Actor {

    public Person {
      offices = List.copyOf(offices);
      mentions = List.copyOf(mentions);
    }
  }

  /** A body of people under one name. {@code sector} is a PLOVER sector code ("GOV", "REB"). */
  record Organisation(
      String label,
      Identity identity,
      OrganisationKind kind,
      Optional<String> sector,
      List<Span> mentions)
      implements Actor {

    public Organisation {
      mentions = List.copyOf(mentions);
    }
  }

  /** A sovereign state or self-governing territory: an actor and a place in one. */
  record State(String label, Identity identity, Point point, List<Span> mentions)
      implements Actor, Located {

    public State {
      mentions = List.copyOf(mentions);
    }
  }

  /** A place that does not act: a city, region, sea, building. */
  record Place(
      String label,
      Identity identity,
      Optional<Point> point,
      Optional<Container> container,
      List<Span> mentions)
      implements Located {

    public Place {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * People whom the article describes without a name ("Ugandan rebels", "a US official").
   *
   * @param label the words that describe them, without article or number
   * @param several a group or body rather than one person
   * @param of the state or organisation they belong to
   */
  record Unnamed(
      String label, Identity identity, boolean several, Optional<Actor> of, List<Span> mentions)
      implements Actor {

    public Unnamed {
      mentions = List.copyOf(mentions);
    }
  }

  /** A name of anything else: a nationality, product, law, named event. */
  record Other(String label, Identity identity, List<Span> mentions) implements Entity {

    public Other {
      mentions = List.copyOf(mentions);
    }
  }

  /** Kinds of organisation that the ontology tells apart. */
  enum OrganisationKind {
    ORGANISATION,
    ARMED_GROUP
  }

  /** A position on the Earth: WGS 84 degrees. */
  record Point(double latitude, double longitude) {

    public Point {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("not on Earth: %s, %s".formatted(latitude, longitude));
      }
    }
  }

  /** The larger place or state that holds a place; {@code key} as in {@link Identity.Known}. */
  record Container(String label, String key, boolean state) {}

  /** A post that a person holds: "Prime Minister" in a state or organisation. */
  record Office(String title, Optional<Actor> in) {}
}
