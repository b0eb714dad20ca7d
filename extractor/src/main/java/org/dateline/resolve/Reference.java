package org.dateline.resolve;

/** How words speak of somebody. */
public enum Reference {
  /** They name him, her or it. */
  NAME,
  /** The name is said after them: "his rival, Hansen". */
  APPOSITION,
  /** They are those who act for it: "US officials", "its troops". */
  MEMBER,
  /** They repeat those of whom the article said before to whom they belong: "the officials". */
  REPEATED_MEMBER,
  /** They lead back to an event that somebody takes part in: "the talks". */
  REPEATED,
  /** They describe somebody without a name: "Ugandan rebels". */
  DESCRIPTION,
  /** A pronoun stands for the name or description. */
  PRONOUN,
  /** They are of a thing of theirs: "rejected a US offer". */
  POSSESSION
}
