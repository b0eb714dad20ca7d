package org.dateline.resolve.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Phrase.TimePhrase;

/**
 * A predicate with what belongs to it.
 *
 * @param subject more than one when coordinated; also of a passive
 * @param complements objects and prepositional phrases
 * @param times that stand with the verb
 * @param mark the conjunction that opens the clause ("if", "that", "after"), else empty
 */
public record Clause(
    VerbGroup verb,
    Subjects subject,
    Complements complements,
    List<TimePhrase> times,
    String mark,
    Optional<Governor> governor) {

  public Clause {
    times = List.copyOf(times);
  }

  public List<NounPhrase> subjects() {
    return subject.nouns;
  }

  /** Who or what a predicate is said of. */
  public record Subjects(List<NounPhrase> nouns, Origin origin) {

    static final Subjects NONE = new Subjects(List.of(), Origin.OWN);

    public Subjects {
      nouns = List.copyOf(nouns);
    }
  }

  /** Where the text says the subjects of a predicate. */
  public enum Origin {
    /** Beside it. */
    OWN,
    /** Beside the verb it is joined to: "met and signed". */
    JOINED_VERB,
    /** As subject or object of the verb above: "urged Israel to refrain". */
    CONTROLLER,
    /** In the main clause: "left, killing ten". */
    MAIN_CLAUSE,
    /** As the noun that its clause says more about: "the men who fled". */
    MODIFIED_NOUN,
    /** As whoever has the plan or threat: "Israel's plan to attack". */
    PLANNER
  }

  /**
   * What completes a verb or noun, each list in order.
   *
   * @param phrases its own prepositional phrases
   * @param ofObjects those of its objects ("signed a deal with Turkey")
   */
  public record Complements(
      List<NounPhrase> objects,
      List<PrepositionalPhrase> phrases,
      List<PrepositionalPhrase> ofObjects) {

    public Complements {
      objects = List.copyOf(objects);
      phrases = List.copyOf(phrases);
      ofObjects = List.copyOf(ofObjects);
    }

    /**
     * The noun phrases after the first phrase with that preposition, its own before its objects'.
     */
    public List<NounPhrase> after(String preposition) {
      return Stream.concat(phrases.stream(), ofObjects.stream())
          .filter(phrase -> phrase.preposition().equals(preposition))
          .findFirst()
          .map(PrepositionalPhrase::nouns)
          .orElse(List.of());
    }

    /** The noun phrases after its own phrases with that preposition. */
    public List<NounPhrase> own(String preposition) {
      return phrases.stream()
          .filter(phrase -> phrase.preposition().equals(preposition))
          .flatMap(phrase -> phrase.nouns().stream())
          .toList();
    }

    /** Whether the noun phrase is among them. */
    boolean hold(NounPhrase noun) {
      return objects.contains(noun)
          || Stream.concat(phrases.stream(), ofObjects.stream())
              .anyMatch(phrase -> phrase.nouns().contains(noun));
    }
  }

  /** "with Turkey and the United Nations". */
  public record PrepositionalPhrase(String preposition, List<NounPhrase> nouns) {

    public PrepositionalPhrase {
      nouns = List.copyOf(nouns);
    }
  }

  /**
   * What a clause depends on.
   *
   * @param word index of the governing verb, noun or adjective
   * @param preposition before a gerund or an infinitive with a subject ("accused of stealing",
   *     "called for Israel to refrain"), else empty
   * @param clause the clause of the governing verb, or the one the noun stands in
   */
  public record Governor(
      Relation relation, int word, String preposition, Optional<Clause> clause) {}

  /** How a clause depends on its governor. */
  public enum Relation {
    /** "urged Israel to refrain", "a plan to attack". */
    INFINITIVE,
    /** "accused Russia of breaking", "began shelling". */
    GERUND,
    /** "said that missiles had struck". */
    COMPLEMENT,
    /** "insulting the king is a crime". */
    SUBJECT,
    /** "came to Paris to sign", "left, killing ten". */
    ADVERBIAL,
    /** "met and signed": shares what the other clause says about time and modality. */
    COORDINATE,
    /** "the men who fled". */
    RELATIVE
  }
}
