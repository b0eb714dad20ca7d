package org.dateline.resolve.grammar;

/** A stretch of a sentence that rules treat as one; the chunks of a sentence cover its words. */
public sealed interface Chunk {

  /** Index of the first word in the sentence. */
  int begin();

  /** Index after the last word. */
  int end();

  /** A noun with what stands before it, or a pronoun. {@code head} is a word index. */
  record NounPhrase(int begin, int end, int head) implements Chunk {}

  /**
   * A verb with its auxiliaries, adverbs and particle.
   *
   * @param head index of the main verb
   * @param particle "out" of "carry out", else empty
   */
  record VerbGroup(int begin, int end, int head, Inflection inflection, String particle)
      implements Chunk {

    public boolean is(Form form) {
      return inflection.form == form;
    }

    public boolean passive() {
      return inflection.voice == Voice.PASSIVE;
    }

    /** The same words read as a participle that says more about the noun before it. */
    VerbGroup asParticiple() {
      Inflection participle = new Inflection(Form.PARTICIPLE, Voice.PASSIVE, "", false, false);
      return new VerbGroup(begin, end, head, participle, particle);
    }
  }

  /**
   * What the auxiliaries of a verb group say.
   *
   * @param modal the modal auxiliary, else empty
   */
  record Inflection(Form form, Voice voice, String modal, boolean perfect, boolean negated) {}

  /** A time expression that stands alone. */
  record TimePhrase(int begin, int end) implements Chunk {}

  /** Anything else; one word. */
  record Link(int begin, Kind kind) implements Chunk {

    @Override
    public int end() {
      return begin + 1;
    }
  }

  /** What a verb group looks like from outside. */
  enum Form {
    /** With a tense: can have a subject of its own. */
    FINITE,
    /** "to meet". */
    INFINITIVE,
    /** "meeting" without an auxiliary. */
    GERUND,
    /** "signed by both sides" after a noun. */
    PARTICIPLE
  }

  /** Who the subject is to the verb. */
  enum Voice {
    ACTIVE,
    PASSIVE
  }

  /** What a word between phrases does. */
  enum Kind {
    PREPOSITION,
    COORDINATOR,
    SUBORDINATOR,
    RELATIVE,
    COMMA,
    QUOTE,
    /** A full stop, semicolon, colon, dash or bracket: nothing reaches across. */
    STOP,
    ADJECTIVE,
    ADVERB
  }
}
