package org.dateline.consolidate;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * The judgement that two nodes are one event or one entity.
 *
 * @param one the address that comes first in order, {@code other} the second
 * @param bases why, at least one
 * @param confidence how sure, 0 to 1
 */
public record Link(Kind kind, String one, String other, Set<Basis> bases, double confidence)
    implements Comparable<Link> {

  private static final Comparator<Link> ORDER =
      Comparator.comparing(Link::kind).thenComparing(Link::one).thenComparing(Link::other);

  /** What the ends are. */
  public enum Kind {
    EVENT,
    ENTITY
  }

  /** What speaks for a link. */
  public enum Basis {
    /** Somebody takes part in both events. */
    PARTICIPANT,
    /** Both events are in one place, or one place lies in the other. */
    PLACE,
    /** The dates that the texts give have a day in common. */
    DATE,
    /** The events are told in words of like meaning, in articles of like words. */
    WORDS,
    /** Both entities have the same identifier elsewhere. */
    IDENTIFIER,
    /** Both entities have the same full name. */
    NAME,
    /** The surname of the one is that of the other, who takes part in the same event. */
    SURNAME
  }

  public Link {
    if (one.compareTo(other) >= 0) {
      throw new IllegalArgumentException("not in order: %s, %s".formatted(one, other));
    }
    if (bases.isEmpty()) {
      throw new IllegalArgumentException("a link without a basis: %s, %s".formatted(one, other));
    }
    bases = Set.copyOf(bases);
  }

  /** A link whose ends may come in either order. */
  static Link of(Kind kind, String end, String otherEnd, EnumSet<Basis> bases, double confidence) {
    return end.compareTo(otherEnd) < 0
        ? new Link(kind, end, otherEnd, bases, confidence)
        : new Link(kind, otherEnd, end, bases, confidence);
  }

  @Override
  public int compareTo(Link other) {
    return ORDER.compare(this, other);
  }
}
