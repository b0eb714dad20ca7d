package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.annotate.Sentence;
import org.dateline.resolve.grammar.ParsedSentence.NounComplements;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.text.Span;

/** Reads noun phrases and clauses from the dependency trees of one text. */
public final class SentenceParser {

  private final WordReader reader;
  private final Control control;
  private final List<Span> quotations;

  public SentenceParser(String text, Control control) {
    this.reader = new WordReader(text);
    this.control = control;
    this.quotations = Quotations.of(text);
  }

  /**
   * Parses a sentence.
   *
   * @param times spans of time expressions, of this sentence and others
   */
  public ParsedSentence parse(Sentence sentence, List<Span> times) {
    Dependencies dependencies = reader.read(sentence);
    List<Span> own = times.stream().filter(sentence.span()::contains).toList();
    NounPhraseReader phrases = new NounPhraseReader(dependencies, own);
    Nouns nouns = new Nouns(dependencies, phrases.nouns());
    ArgumentReader arguments =
        new ArgumentReader(
            dependencies, nouns, new TimeReader(dependencies, phrases.times()), control);
    SubjectReader subjects = new SubjectReader(dependencies, nouns, arguments, control);
    Map<NounPhrase, NounComplements> after = new LinkedHashMap<>();
    nouns
        .byHead()
        .forEach((head, noun) ->
            after.put(
                noun,
                new NounComplements(
                    arguments.complementsOfNoun(head),
                    arguments.times(head),
                    arguments.appositions(head),
                    arguments.measured(head))));
    List<Integer> heads =
        IntStream.range(0, dependencies.words().size()).map(dependencies::head).boxed().toList();
    return new ParsedSentence(
        sentence.span(),
        dependencies.words(),
        heads,
        new ArrayList<>(nouns.byHead().values()),
        new ClauseReader(dependencies, subjects, arguments, control).clauses(),
        after,
        quotations.stream().filter(sentence.span()::overlaps).toList());
  }
}
