package org.dateline.corpus.conllu;

import java.util.List;

/** A sentence as a CoNLL-U file writes it; at least one word. */
record ConlluSentence(List<Line> lines) {

  /** A line of the file. */
  sealed interface Line {

    /** A word that has a head, with what its column MISC says. */
    record Word(String form, String misc) implements Line {}

    /** A comment, a multiword token or an empty node, as written. */
    record Other(String text) implements Line {}
  }

  private static final String NEW_DOCUMENT = "# newdoc";

  ConlluSentence {
    lines = List.copyOf(lines);
  }

  /** The words in their order. */
  List<String> forms() {
    return lines.stream()
        .filter(Line.Word.class::isInstance)
        .map(line -> ((Line.Word) line).form())
        .toList();
  }

  boolean beginsDocument() {
    return lines.stream()
        .anyMatch(line -> line instanceof Line.Other(String text) && text.startsWith(NEW_DOCUMENT));
  }
}
