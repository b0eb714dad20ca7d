package org.dateline.resolve.events;

import java.util.List;
import java.util.Optional;

/**
 * What one word or fixed phrase says happened.
 *
 * @param words lemmas; of a verb the verb first ("carry", "out"), of a noun the head last or before
 *     "of" ("state", "of", "emergency")
 * @param sentence a sentence in which the words say so
 * @param line where it stands in {@code lexicon/events.tsv}; 0 of words that are not listed
 */
public record LexiconEntry(
    List<String> words,
    Kind kind,
    EventType type,
    Roles roles,
    List<Condition> conditions,
    String sentence,
    int line) {

  public LexiconEntry {
    words = List.copyOf(words);
    conditions = List.copyOf(conditions);
  }

  /** The place of the word that the others belong to among the words. */
  int head() {
    return switch (kind) {
      case VERB -> 0;
      case NOUN -> words.contains("of") ? words.indexOf("of") - 1 : words.size() - 1;
    };
  }

  /** The part of speech of the words. */
  public enum Kind {
    VERB,
    NOUN
  }

  /** A notation of the taxonomy with its mode. */
  public record EventType(String type, Optional<String> mode) {}

  /**
   * Which slots hold the actors, the recipients and the place: "subj", "obj", "own" (before a noun,
   * or after "by") or a preposition. Phrases with "in" or "at" need no slot to give the place.
   */
  public record Roles(List<String> actors, List<String> recipients, List<String> places) {

    public Roles {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      places = List.copyOf(places);
    }
  }

  /** What must stand beside the words for the entry to hold. */
  public sealed interface Condition {

    /** As the lexicon writes it. */
    String notation();

    /** The verb has a tense: "discussed", not "to discuss". */
    record Finite() implements Condition {

      @Override
      public String notation() {
        return "finite";
      }
    }

    /** An infinitive depends on the verb: "offered to help". */
    record Infinitive() implements Condition {

      @Override
      public String notation() {
        return "infinitive";
      }
    }

    /** What the verb reports has "must" or "should": "said that Israel must". */
    record Obligation() implements Condition {

      @Override
      public String notation() {
        return "must";
      }
    }

    /** The article has told an event of the type before: "the operation" after an attack. */
    record Told() implements Condition {

      @Override
      public String notation() {
        return "told";
      }
    }

    /** The slot holds more than one. */
    record Plural(String slot) implements Condition {

      @Override
      public String notation() {
        return slot + "=plural";
      }
    }

    /** The slot is filled. */
    record Filled(String slot) implements Condition {

      @Override
      public String notation() {
        return slot;
      }
    }

    /** The slot is empty. */
    record Empty(String slot) implements Condition {

      @Override
      public String notation() {
        return "!" + slot;
      }
    }

    /**
     * The slot holds one of these: a lemma of its head, {@link #AGENT} for whoever can act, {@link
     * #NAMED} for an entity of the article that acts, {@link #PARTY} for one that is a person or
     * state, {@link #PERSON}, {@link #STATE}, {@link #COMPANY} for one that trades, or {@link
     * #PLACE} for one with a position.
     *
     * @param written as the lexicon writes them, classes by their name
     */
    record OneOf(String slot, List<String> fillers, String written) implements Condition {

      static final String AGENT = "AGENT";
      static final String NAMED = "NAMED";
      static final String COMPANY = "COMPANY";
      static final String PARTY = "PARTY";
      static final String PERSON = "PERSON";
      static final String PLACE = "PLACE";
      static final String STATE = "STATE";

      public OneOf {
        fillers = List.copyOf(fillers);
      }

      @Override
      public String notation() {
        return slot + "=" + written;
      }
    }

    /** The slot holds none of these, nor anybody that they stand for. */
    record NoneOf(OneOf fillers) implements Condition {

      @Override
      public String notation() {
        return fillers.slot() + "!=" + fillers.written();
      }
    }
  }
}
