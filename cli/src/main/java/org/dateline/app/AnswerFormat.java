package org.dateline.app;

/** How the answer to a question is printed. */
enum AnswerFormat {
  /** Columns for people. */
  TABLE,
  CSV,
  TSV,
  JSON,
  XML
}
