package org.dateline.corpus.conllu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.annotate.PlainText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.annotate.sentence.Segment;
import org.dateline.annotate.sentence.Segmenter;
import org.dateline.text.Span;

/**
 * Parses texts and treebanks to CoNLL-U, some sentences at a time, so that neither has to fit into
 * memory with all that is said of it.
 */
public final class ConlluParser {

  private static final int SENTENCES = 200;

  private final EnglishReader reader;
  private final Segmenter segmenter = Segmenter.load();
  private final ConlluPrinter printer = new ConlluPrinter();

  public ConlluParser(EnglishReader reader) {
    this.reader = reader;
  }

  /** Parses a text in sentences and tokens of our own. */
  public void parse(String text, Consumer<String> out) {
    String plain = PlainText.of(text);
    List<Segment> segments = segmenter.segments(plain);
    for (int begin = 0; begin < segments.size(); begin += SENTENCES) {
      List<Segment> some = segments.subList(begin, Math.min(segments.size(), begin + SENTENCES));
      List<Sentence> sentences = reader.read(plain, some).sentences();
      for (int i = 0; i < sentences.size(); i++) {
        out.accept(printer.print(sentences.get(i), text, begin + i + 1));
      }
    }
  }

  /**
   * Parses a treebank anew in its own sentences and tokens, each document for itself.
   *
   * @throws ConlluException at the first line that is not CoNLL-U
   */
  public void parse(ConlluReader treebank, Consumer<String> out) throws IOException {
    List<ConlluSentence> document = new ArrayList<>();
    Optional<ConlluSentence> next = treebank.next();
    while (next.isPresent()) {
      if (next.get().beginsDocument() || document.size() == SENTENCES) {
        parse(document, out);
        document.clear();
      }
      document.add(next.get());
      next = treebank.next();
    }
    parse(document, out);
  }

  private void parse(List<ConlluSentence> document, Consumer<String> out) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    document.forEach(sentence -> segments.add(write(sentence, text)));
    List<Sentence> parsed = reader.read(text.toString(), segments).sentences();
    for (int i = 0; i < parsed.size(); i++) {
      out.accept(printer.print(parsed.get(i), document.get(i)));
    }
  }

  /** Adds a sentence to a text, its words in plain characters with spaces between. */
  private static Segment write(ConlluSentence sentence, StringBuilder text) {
    int begin = text.length();
    List<Span> tokens = new ArrayList<>();
    for (String form : sentence.forms()) {
      tokens.add(new Span(text.length(), text.length() + form.length()));
      text.append(PlainText.of(form)).append(' ');
    }
    return new Segment(new Span(begin, text.length()), tokens);
  }
}
