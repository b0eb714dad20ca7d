package org.dateline.annotate;

import java.util.Optional;
import org.dateline.text.Span;

/** A stretch of text that names or describes something; resolve decides what it denotes. */
public sealed interface Mention {

  Span span();

  /** A proper name. {@code score} is the model's probability, 0 to 1. */
  record NameMention(Span span, NameType type, double score) implements Mention {}

  /**
   * A time expression, understood but not yet placed on the calendar.
   *
   * @param modifier how the expression departs from its value ("early", "about")
   */
  record TimexMention(Span span, Timex timex, Optional<Modifier> modifier) implements Mention {

    /** An expression that means its value as it stands. */
    public TimexMention(Span span, Timex timex) {
      this(span, timex, Optional.empty());
    }
  }

  /** A word, or words, that the language model takes for the trigger of an event. */
  record EventMention(Span span, EventReading reading) implements Mention {}

  /** What a name looks like it names, before anything is looked up. */
  enum NameType {
    PERSON,
    ORGANISATION,
    /** A state, region, city or other place; resolve tells actor from place. */
    LOCATION,
    /** Nationalities, religions and other peoples, as nouns and adjectives. */
    PEOPLE,
    /** Products, named events and other names. */
    OTHER
  }
}
