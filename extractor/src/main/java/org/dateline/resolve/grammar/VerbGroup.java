package org.dateline.resolve.grammar;

import java.util.List;
import java.util.Optional;

/**
 * A verb with its auxiliaries, adverbs and particle, or a predicate with its copula.
 *
 * @param head index of the main verb, noun or adjective
 * @param adverbs indexes of the adverbs that belong to it
 */
public record VerbGroup(
    int head, Inflection inflection, Optional<Particle> particle, List<Integer> adverbs) {

  public VerbGroup {
    adverbs = List.copyOf(adverbs);
  }

  public boolean is(Form form) {
    return inflection.form == form;
  }

  public boolean passive() {
    return inflection.voice == Voice.PASSIVE;
  }

  /** "out" of "carry out", else empty. */
  public String particleForm() {
    return particle.map(Particle::form).orElse("");
  }

  /** A word such as "out" that changes what the verb means. */
  public record Particle(int word, String form) {}

  /**
   * What the auxiliaries of a verb say.
   *
   * @param modal the modal auxiliary, "be to" for "are to", else empty
   * @param bare whether it has neither an auxiliary nor a tense of its own ("and sign", "and held")
   * @param cues indexes of the words that modality and negation are read from, in text order
   */
  public record Inflection(
      Form form,
      Voice voice,
      String modal,
      Tense tense,
      boolean negated,
      boolean bare,
      List<Integer> cues) {

    public Inflection {
      cues = List.copyOf(cues);
    }
  }

  /** What a verb looks like from outside. */
  public enum Form {
    /** With a tense: can have a subject of its own. */
    FINITE,
    /** "to meet". */
    INFINITIVE,
    /** "meeting" without an auxiliary. */
    GERUND,
    /** "signed by both sides" after a noun. */
    PARTICIPLE
  }

  /** When it is told to be, as its first auxiliary or the verb itself says. */
  public enum Tense {
    /** "shells", "is shelling", "is shelled". */
    PRESENT,
    /** "has shelled", "having shelled". */
    PERFECT,
    /** Anything else: "shelled", "will shell", "to shell". */
    OTHER
  }

  /** Who the subject is to the verb. */
  public enum Voice {
    ACTIVE,
    PASSIVE
  }
}
