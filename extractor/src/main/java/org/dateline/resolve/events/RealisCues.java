package org.dateline.resolve.events;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.WordList;
import org.dateline.resolve.grammar.Word;

/** Words that say whether an event happened, from {@code lexicon/realis.tsv}. */
final class RealisCues {

  private final Map<Kind, Map<String, Realis>> cues = new EnumMap<>(Kind.class);

  /** What a cue says something of. */
  enum Kind {
    /** The clause of the modal verb. */
    MODAL,
    /** An infinitive or gerund after the verb. */
    CLAUSE,
    /** A gerund after the verb that ends it, which went on whether the verb comes true or not. */
    ENDED,
    /** A clause with "that" after the verb. */
    THAT,
    /** A clause with "that" after the verb that is negated ("does not mean that"). */
    DENIED,
    /** An event noun that is the verb's object. */
    OBJECT,
    /** The clause after a noun for an intent that is its object ("dropped the plan to attack"). */
    INTENT,
    /** A clause or event noun after the noun ("a plan to attack", "calls for a ceasefire"). */
    NOUN,
    /** The event noun behind words for the time before it ("ahead of", "in the run-up to"). */
    BEFORE,
    /** An infinitive or gerund, but no event noun ("the task is to win", "close to quitting"). */
    AIM,
    /** The noun it stands before, or the infinitive after it. */
    ADJECTIVE,
    /** The noun it stands before, unless that is held on a set day, whatever comes of it. */
    UNACHIEVED,
    /** The verb it stands beside. */
    ADVERB,
    /** The clause it opens, which has no realis of its own beside it. */
    MARK,
    /** The clause it opens, whatever becomes of the clause above. */
    OPENING
  }

  private RealisCues(WordList list) {
    for (List<String> row : list.rows()) {
      Realis realis = Realis.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      for (String kind : row.get(1).split("[+]", -1)) {
        cues.computeIfAbsent(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), k -> new HashMap<>())
            .put(row.get(0), realis);
      }
    }
  }

  static RealisCues load() {
    return new RealisCues(WordList.read("lexicon/realis.tsv", 4));
  }

  Optional<Realis> of(Kind kind, String cue) {
    return Optional.ofNullable(cues.getOrDefault(kind, Map.of()).get(cue));
  }

  Optional<Realis> of(Kind kind, Word word) {
    return of(kind, word.lemma()).or(() -> of(kind, word.form()));
  }

  /** Whether the verb demands what its object or complement says ("demand", "call for"). */
  boolean isDemand(String lemma) {
    return Stream.of(Kind.OBJECT, Kind.CLAUSE)
        .flatMap(kind -> cues.getOrDefault(kind, Map.of()).entrySet().stream())
        .filter(cue -> cue.getValue() == Realis.DEMANDED)
        .anyMatch(cue -> cue.getKey().equals(lemma) || cue.getKey().startsWith(lemma + " "));
  }

  /** Whether an infinitive after the noun says what it is of. */
  boolean isNoun(String lemma) {
    return Stream.of(Kind.NOUN, Kind.AIM)
        .anyMatch(kind -> cues.getOrDefault(kind, Map.of()).containsKey(lemma));
  }
}
