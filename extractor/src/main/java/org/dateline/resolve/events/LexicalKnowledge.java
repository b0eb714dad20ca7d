package org.dateline.resolve.events;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.WordList;
import org.dateline.resolve.claims.ReportingVerbs;
import org.dateline.resolve.grammar.Control;
import org.dateline.resolve.grammar.Vocabulary;
import org.dateline.resolve.grammar.Word;

/** What the word lists of the event rules tell the grammar. */
final class LexicalKnowledge implements Vocabulary, Control {

  private final EventLexicon lexicon;
  private final RealisCues cues;
  private final AgentNouns agents;
  private final ReportingVerbs reporting;
  private final Set<String> objectControl;

  LexicalKnowledge(
      EventLexicon lexicon, RealisCues cues, AgentNouns agents, ReportingVerbs reporting) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.agents = agents;
    this.reporting = reporting;
    this.objectControl =
        WordList.read("lexicon/control.tsv", 2).rows().stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean isVerb(Word word) {
    return !lexicon.verbs(word).isEmpty()
        || reporting.knows(word.lemma())
        || cues.of(RealisCues.Kind.CLAUSE, word).isPresent();
  }

  @Override
  public boolean isNoun(Word word) {
    return agents.isAgent(word) || !lexicon.nouns(word).isEmpty();
  }

  @Override
  public boolean isAgent(Word word) {
    return agents.isAgent(word);
  }

  @Override
  public Word asVerb(Word word) {
    String lemma =
        lexicon.verbs(word).stream()
            .findFirst()
            .map(entry -> entry.words().getFirst())
            .orElse(word.lemma());
    return withLemma(word, lemma, PartOfSpeech.VERB);
  }

  private static Word withLemma(Word word, String lemma, PartOfSpeech pos) {
    return new Word(word.span(), word.form(), lemma, pos, word.capital());
  }

  @Override
  public boolean byObject(String verbLemma) {
    return objectControl.contains(verbLemma);
  }

  @Override
  public boolean takesClause(String nounLemma) {
    return cues.isNoun(nounLemma);
  }

  @Override
  public boolean reports(String verbLemma) {
    return reporting.knows(verbLemma)
        || cues.of(RealisCues.Kind.THAT, verbLemma).isPresent()
        || verbLemma.equals("show");
  }
}
