package org.dateline.corpus.conllu;

/** A file that is not CoNLL-U; the message is one line and names the file and its line. */
public final class ConlluException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ConlluException(String message) {
    super(message);
  }
}
