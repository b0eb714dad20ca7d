package org.dateline.resolve.grammar;

import java.util.List;
import org.dateline.text.Span;

/** Shallow parsing of the sentences of one text: words, chunks, clauses. */
public final class SentenceParser {

  private final WordReader reader;
  private final Retagger retagger;
  private final Vocabulary vocabulary;
  private final Control control;

  public SentenceParser(String text, Vocabulary vocabulary, Control control) {
    this.reader = new WordReader(text);
    this.retagger = new Retagger(vocabulary);
    this.vocabulary = vocabulary;
    this.control = control;
  }

  public ParsedSentence parse(ParsedSentence.Source source) {
    Span span = source.sentence().span();
    List<Span> names = source.names().stream().filter(span::contains).toList();
    List<Word> words = retagger.retag(reader.read(source.sentence().tokens()), names);
    List<Span> times = source.times().stream().filter(span::contains).toList();
    List<Chunk> chunks =
        new Chunker(words, new TimeWords(words, times), vocabulary, control).chunks();
    List<Clause> clauses = new ClauseFinder(new Chunks(words, chunks), control).clauses();
    return new ParsedSentence(span, words, chunks, clauses);
  }
}
