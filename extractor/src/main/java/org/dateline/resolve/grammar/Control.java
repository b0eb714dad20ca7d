package org.dateline.resolve.grammar;

/** Who does what a verb's or noun's complement says. */
public interface Control {

  /** Whether the object acts: "urged Israel to refrain", "accused Russia of breaking". */
  boolean byObject(String verbLemma);

  /**
   * Whether the noun takes an infinitive or gerund: "a plan to attack", "a threat of attacking".
   */
  boolean takesClause(String nounLemma);

  /** Whether the verb reports what a clause after it says: "said Israel must". */
  boolean reports(String verbLemma);
}
