package org.dateline.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.text.Span;

/** Something in the world that an article speaks of: one record, with every mention of it. */
public sealed interface Entity {

  /** The PLOVER sector code of former officials and the like. */
  String ELITE = "ELI";

  /** The best name in English. */
  String label();

  Identity identity();

  /** Where the article names it, in text order. */
  List<Span> mentions();

  /** What it is in a word or two: "person", "group", "state", "place", "thing", "armed group". */
  default String kind() {
    return switch (this) {
      case Person person -> "person";
      case Organisation body ->
          body.standing.kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case State state -> "state";
      case Place place -> "place";
      case Unnamed people -> people.several ? "group" : "person";
      case Other other -> "thing";
    };
  }

  /** Something that acts. */
  sealed interface Actor extends Entity {

    /** The part of society it belongs to, a PLOVER sector code ("GOV"), where words tell it. */
    Optional<String> sector();
  }

  /** Something with a position on the map. */
  sealed interface Located extends Entity {}

  /** A human being, with the posts the article says he or she holds. */
  record Person(String label, Identity identity, List<Office> offices, List<Span> mentions)
      implements Actor {

    public Person {
      offices = List.copyOf(offices);
      mentions = List.copyOf(mentions);
    }

    /**
     * The PLOVER sector code of the first post held of which it is known; those who hold none and
     * held one are an elite.
     */
    @Override
    public Optional<String> sector() {
      return sector(Tenure.HELD)
          .or(() -> sector(Tenure.FUTURE))
          .or(() -> sector(Tenure.FORMER).map(former -> ELITE));
    }

    private Optional<String> sector(Tenure tenure) {
      return offices.stream()
          .filter(office -> office.tenure == tenure)
          .flatMap(office -> office.sector.stream())
          .findFirst();
    }
  }

  /**
   * A body of people under one name.
   *
   * @param location the place or part of the world it is at home in, where its name or a table
   *     tells
   */
  record Organisation(
      String label,
      Identity identity,
      Standing standing,
      Optional<Container> location,
      List<Span> mentions)
      implements Actor {

    public Organisation {
      mentions = List.copyOf(mentions);
    }

    @Override
    public Optional<String> sector() {
      return standing.sector;
    }
  }

  /**
   * What an organisation is in the society of its state.
   *
   * @param sector a PLOVER sector code ("GOV", "REB")
   * @param of the state it belongs to; empty for international ones and where it is not known
   */
  record Standing(OrganisationKind kind, Optional<String> sector, Optional<State> of) {

    /** Of an organisation of which nothing is known. */
    public static final Standing UNKNOWN =
        new Standing(OrganisationKind.ORGANISATION, Optional.empty(), Optional.empty());
  }

  /** A sovereign state or self-governing territory: an actor and a place in one. */
  record State(String label, Identity identity, Point point, List<Span> mentions)
      implements Actor, Located {

    public State {
      mentions = List.copyOf(mentions);
    }

    /** None: a state is all of its society. */
    @Override
    public Optional<String> sector() {
      return Optional.empty();
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
   * @param membership to whom they belong, and what they are there
   */
  record Unnamed(
      String label, Identity identity, boolean several, Membership membership, List<Span> mentions)
      implements Actor {

    public Unnamed {
      mentions = List.copyOf(mentions);
    }

    public Optional<Actor> of() {
      return membership.of;
    }

    @Override
    public Optional<String> sector() {
      return membership.sector;
    }
  }

  /**
   * How people without a name stand to others.
   *
   * @param of the state or organisation they belong to
   * @param sector a PLOVER sector code ("MIL")
   */
  record Membership(Optional<Actor> of, Optional<String> sector) {}

  /** A name of anything else: a nationality, product, law, named event. */
  record Other(String label, Identity identity, List<Span> mentions) implements Entity {

    public Other {
      mentions = List.copyOf(mentions);
    }
  }

  /** Kinds of organisation that the ontology tells apart. */
  enum OrganisationKind {
    GOVERNMENT_BODY,
    PARTY,
    ARMED_GROUP,
    INTERNATIONAL_ORGANISATION,
    COMPANY,
    MEDIA,
    SCHOOL,
    CLUB,
    ORGANISATION
  }

  /** A position on the Earth: WGS 84 degrees. */
  record Point(double latitude, double longitude) {

    public Point {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("not on Earth: %s, %s".formatted(latitude, longitude));
      }
    }
  }

  /**
   * The larger place or state that holds a place, or that a body is at home in.
   *
   * @param key as in {@link Identity.Known}
   * @param within what holds it in turn
   */
  record Container(
      String label, String key, boolean state, Point point, Optional<Container> within) {}

  /**
   * A post of a person: "Prime Minister" in a state or organisation.
   *
   * @param sector the PLOVER sector code of those who hold it ("GOV")
   */
  record Office(String title, Optional<Actor> in, Tenure tenure, Optional<String> sector) {}

  /** How a person stands to a post at the time of the article. */
  enum Tenure {
    /** Holds it, perhaps for the time being. */
    HELD,
    /** Held it once. */
    FORMER,
    /** Was elected or named to it and has not taken it up. */
    FUTURE
  }
}
