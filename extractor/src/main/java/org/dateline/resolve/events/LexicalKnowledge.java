package org.dateline.resolve.events;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.Quantities;
import org.dateline.resolve.WordList;
import org.dateline.resolve.claims.ReportingVerbs;
import org.dateline.resolve.grammar.Control;
import org.dateline.resolve.grammar.Word;

/** What the word lists of the event rules tell the grammar. */
final class LexicalKnowledge implements Control {

  private final AgentNouns agents;
  private final RealisCues cues;
  private final ReportingVerbs reporting;
  private final Set<String> byObject;
  private final Set<String> bySubject;
  private final Set<String> requiting;
  private final Set<String> judging;
  private final Set<String> utterances;
  private final Quantities quantities;

  LexicalKnowledge(AgentNouns agents, RealisCues cues, ReportingVerbs reporting) {
    this.agents = agents;
    this.cues = cues;
    this.reporting = reporting;
    WordList control = WordList.read("lexicon/control.tsv", 3);
    this.byObject = words(control, "object");
    this.bySubject = words(control, "subject");
    this.requiting = words(control, "requital");
    this.judging = words(control, "judge");
    this.utterances = words(control, "author");
    this.quantities = Quantities.load();
  }

  private static Set<String> words(WordList control, String controller) {
    return control.rows().stream()
        .filter(row -> row.get(1).equals(controller))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean byObject(String verbLemma) {
    return byObject.contains(verbLemma);
  }

  @Override
  public boolean bySubject(String verbLemma) {
    return bySubject.contains(verbLemma);
  }

  @Override
  public boolean requites(String verbLemma) {
    return requiting.contains(verbLemma);
  }

  @Override
  public boolean judges(String verbLemma) {
    return judging.contains(verbLemma);
  }

  @Override
  public boolean takesClause(String nounLemma) {
    return cues.isNoun(nounLemma);
  }

  @Override
  public boolean canAct(Word noun) {
    return noun.pos() == PartOfSpeech.PROPN || agents.isSomebody(noun);
  }

  @Override
  public boolean measures(String nounLemma) {
    return quantities.knows(nounLemma);
  }

  @Override
  public boolean speaksForAuthor(String lemma) {
    return utterances.contains(lemma);
  }

  @Override
  public boolean reports(String verbLemma) {
    return reporting.knows(verbLemma) || cues.of(RealisCues.Kind.THAT, verbLemma).isPresent();
  }
}
