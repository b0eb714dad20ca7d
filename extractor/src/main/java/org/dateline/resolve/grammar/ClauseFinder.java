package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.grammar.Chunk.Form;
import org.dateline.resolve.grammar.Chunk.Kind;
import org.dateline.resolve.grammar.Chunk.TimePhrase;
import org.dateline.resolve.grammar.Chunk.VerbGroup;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.SubjectFinder.Subject;

/** Gives every verb group its subject, complements, times and governor, from left to right. */
final class ClauseFinder {

  private final Chunks chunks;
  private final Control control;
  private final Map<Integer, Clause> found = new LinkedHashMap<>();
  private final ComplementFinder complements;
  private final SubjectFinder subjects;
  private final ControlledSubjectFinder controlled;

  ClauseFinder(Chunks chunks, Control control) {
    this.chunks = chunks;
    this.control = control;
    this.complements = new ComplementFinder(chunks);
    this.subjects = new SubjectFinder(chunks, found);
    this.controlled = new ControlledSubjectFinder(chunks, found, control);
  }

  List<Clause> clauses() {
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.at(i) instanceof VerbGroup verb) {
        found.put(i, clause(i, verb));
      }
    }
    return List.copyOf(found.values());
  }

  private Clause clause(int position, VerbGroup verb) {
    ComplementFinder.Found right = complements.afterVerb(position);
    boolean finite = verb.is(Form.FINITE);
    Subject subject = finite ? subjects.of(position) : controlled.of(position, verb);
    List<TimePhrase> times = new ArrayList<>(chunks.timesLeftOf(position - 1));
    times.addAll(right.times());
    int opening = finite ? subject.start() - 1 : -1;
    times.addAll(fronted(opening));
    Optional<Governor> governor =
        subject.governor().isPresent() || !finite ? subject.governor() : reporting(opening);
    return new Clause(
        verb, position, subject.nouns(), right.complements(), times, mark(opening), governor);
  }

  /** "On Monday, the army said": the times before the subject at the start of the sentence. */
  private List<TimePhrase> fronted(int opening) {
    int last = chunks.isKind(opening, Kind.COMMA) ? opening - 1 : opening;
    boolean fronted = last >= 0 && last <= 1 && chunks.isTime(last);
    return fronted ? chunks.timesLeftOf(last) : List.of();
  }

  private String mark(int opening) {
    int i = chunks.skipLeft(opening);
    return chunks.isKind(i, Kind.SUBORDINATOR) ? chunks.form(i) : "";
  }

  /** The verb whose complement opens at the position: "said that", "said". */
  private Optional<Governor> reporting(int opening) {
    int i = chunks.skipLeft(opening);
    boolean that = chunks.isKind(i, Kind.SUBORDINATOR) && isComplementizer(chunks.form(i));
    i = that ? chunks.skipLeft(i - 1) : i;
    while (that && i > 0 && !chunks.isVerb(i) && isInside(i)) {
      i = chunks.skipLeft(i - 1);
    }
    Clause clause = found.get(i);
    if (clause == null) {
      return Optional.empty();
    }
    int head = clause.verb().head();
    boolean takes = that || control.reports(chunks.word(head).lemma());
    return takes
        ? Optional.of(new Governor(Relation.COMPLEMENT, head, "", Optional.of(clause)))
        : Optional.empty();
  }

  private static boolean isComplementizer(String form) {
    return form.equals("that") || form.equals("whether") || form.equals("if");
  }

  private boolean isInside(int i) {
    return chunks.isNoun(i) || chunks.isKind(i, Kind.PREPOSITION);
  }
}
