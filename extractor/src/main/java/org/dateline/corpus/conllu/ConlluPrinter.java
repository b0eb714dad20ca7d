package org.dateline.corpus.conllu;

import java.util.List;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;

/**
 * Prints parsed sentences in CoNLL-U: lemma, UPOS, XPOS, head and relation. Features and enhanced
 * dependencies, which we do not tell, are left empty.
 */
final class ConlluPrinter {

  private static final String NO_SPACE = "SpaceAfter=No";
  private static final String NOTHING = "_";

  private final WrittenLemma lemmas = new WrittenLemma();

  /**
   * A sentence that our own rules cut out of a text.
   *
   * @param number of the sentence in the text, from 1
   */
  String print(Sentence sentence, String text, int number) {
    StringBuilder out = new StringBuilder();
    String written = sentence.span().in(text).strip().replaceAll("\\s+", " ");
    out.append("# sent_id = ").append(number).append("\n# text = ").append(written).append('\n');
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      out.append(word(sentence, i, token.span().in(text), misc(token, text)));
    }
    return out.append('\n').toString();
  }

  /**
   * A sentence of a file, with the file's other lines.
   *
   * @param parsed the same words with what is to be said of them
   */
  String print(Sentence parsed, ConlluSentence written) {
    StringBuilder out = new StringBuilder();
    int next = 0;
    for (ConlluSentence.Line line : written.lines()) {
      switch (line) {
        case ConlluSentence.Line.Other(String text) -> out.append(text).append('\n');
        case ConlluSentence.Line.Word(String form, String misc) ->
            out.append(word(parsed, next++, form, misc));
      }
    }
    return out.append('\n').toString();
  }

  private String word(Sentence sentence, int index, String form, String misc) {
    Token token = sentence.tokens().get(index);
    Arc arc = sentence.tree().orElseThrow().arcs().get(index);
    int head = arc.head() == Tree.ROOT ? 0 : arc.head() + 1;
    List<String> columns =
        List.of(
            Integer.toString(index + 1),
            form,
            lemmas.of(token, form, index),
            token.pos().name(),
            token.xpos(),
            NOTHING,
            Integer.toString(head),
            arc.relation(),
            NOTHING,
            misc);
    return String.join("\t", columns) + "\n";
  }

  private static String misc(Token token, String text) {
    int end = token.span().end();
    return end < text.length() && !Character.isWhitespace(text.charAt(end)) ? NO_SPACE : NOTHING;
  }
}
