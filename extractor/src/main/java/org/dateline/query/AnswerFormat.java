package org.dateline.query;

/** How an answer is printed. Graphs, the answers of CONSTRUCT and DESCRIBE, are always Turtle. */
public enum AnswerFormat {
  /** Columns for a terminal. */
  TABLE,
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** SPARQL 1.1 Query Results TSV. */
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** SPARQL Query Results XML. */
  XML,
  /** A table of GitHub Flavored Markdown. */
  MARKDOWN
}
