package org.dateline.resolve.grammar;

/** Who does what a verb's or noun's complement says. */
public interface Control {

  /**
   * Whether the one spoken to acts, though joined by a preposition or before a gerund: "called on
   * Israel to refrain", "accused Russia of breaking".
   */
  boolean byObject(String verbLemma);

  /** Whether the object gets what the verb says for what it did: "jailed him for killing". */
  boolean requites(String verbLemma);

  /** Whether the verb says what its subject thinks of a plan that others have: "opposed plans". */
  boolean judges(String verbLemma);

  /** Whether the subject acts though there is an object: "promised Sweden to help". */
  boolean bySubject(String verbLemma);

  /**
   * Whether the noun takes an infinitive or gerund: "a plan to attack", "a threat of attacking".
   */
  boolean takesClause(String nounLemma);

  /** Whether the noun names somebody who can act: people, or bodies of them. */
  boolean canAct(Word noun);

  /** Whether the noun only says how much there is of what follows: "tons of food". */
  boolean measures(String nounLemma);

  /**
   * Whether the noun or verb is of words, in which whoever utters them speaks: "a letter
   * demanding", "wrote to him demanding".
   */
  boolean speaksForAuthor(String lemma);

  /** Whether the verb reports what a clause beside it says: "Sweden attacked, he said". */
  boolean reports(String verbLemma);
}
