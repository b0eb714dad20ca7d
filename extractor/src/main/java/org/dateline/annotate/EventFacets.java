package org.dateline.annotate;

/** The class, tense, polarity and modality of an event, as in TimeML's EVENT and MAKEINSTANCE. */
public record EventFacets(Kind kind, Tense tense, Polarity polarity, Modality modality) {

  /** TimeML's classes of events. */
  public enum Kind {
    OCCURRENCE,
    STATE,
    REPORTING,
    ASPECTUAL,
    PERCEPTION,
    I_ACTION,
    I_STATE
  }

  /** TimeML's tenses; NONE for nouns and adjectives. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    INFINITIVE,
    PRESPART,
    PASTPART,
    NONE
  }

  /** Whether it is said to be so or not to be so. */
  public enum Polarity {
    POS,
    NEG
  }

  /** The modal word it stands under, by meaning. */
  public enum Modality {
    /** Bare assertion. */
    NONE,
    WOULD,
    /** Can or could. */
    COULD,
    /** May, might or possible. */
    MAY,
    /** Must, should or have to. */
    MUST
  }
}
