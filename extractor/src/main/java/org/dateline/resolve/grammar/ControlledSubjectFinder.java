package org.dateline.resolve.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.grammar.Chunk.Form;
import org.dateline.resolve.grammar.Chunk.Kind;
import org.dateline.resolve.grammar.Chunk.NounPhrase;
import org.dateline.resolve.grammar.Chunk.VerbGroup;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.SubjectFinder.Subject;

/** Finds what infinitives, gerunds and participles depend on, and with it their subjects. */
final class ControlledSubjectFinder {

  /** Prepositions that join a gerund to a verb or noun; after others it only adds. */
  private static final Set<String> OF_COMPLEMENTS =
      Set.of("of", "from", "with", "for", "to", "into", "against", "about", "on", "at");

  private final Chunks chunks;
  private final Map<Integer, Clause> before;
  private final Control control;

  ControlledSubjectFinder(Chunks chunks, Map<Integer, Clause> before, Control control) {
    this.chunks = chunks;
    this.before = before;
    this.control = control;
  }

  Subject of(int verb, VerbGroup group) {
    Relation relation = group.is(Form.INFINITIVE) ? Relation.INFINITIVE : Relation.GERUND;
    int left = chunks.skipLeft(verb - 1);
    if (chunks.isNoun(verb - 1) && !group.is(Form.INFINITIVE)) {
      return new Subject(chunks.nouns(verb - 1, verb - 1), verb - 1, Optional.empty());
    }
    if (chunks.isKind(left, Kind.COORDINATOR)) {
      return likePrevious(left, relation);
    }
    boolean preposition = chunks.isKind(left, Kind.PREPOSITION) && !group.is(Form.INFINITIVE);
    String form = preposition ? chunks.form(left) : "";
    if (preposition && !OF_COMPLEMENTS.contains(form)) {
      return adverbial(left - 1, form);
    }
    return governed(preposition ? chunks.skipLeft(left - 1) : left, relation, form);
  }

  /** The subject of a verb that depends on what ends at the position. */
  private Subject governed(int position, Relation relation, String preposition) {
    Clause clause = before.get(position);
    if (clause != null) {
      return dependent(clause, clause.verb().head(), relation, preposition);
    }
    if (chunks.isKind(position, Kind.ADJECTIVE)) {
      return inside(position, relation, preposition);
    }
    if (chunks.at(Math.max(position, 0)) instanceof NounPhrase noun && position >= 0) {
      return afterNoun(noun, position, relation, preposition);
    }
    return adverbial(position, "");
  }

  private static Subject dependent(Clause clause, int word, Relation relation, String preposition) {
    Governor governor = new Governor(relation, word, preposition, Optional.of(clause));
    return new Subject(clause.subjects(), clause.position(), Optional.of(governor));
  }

  /** "is ready to": the adjective belongs to the clause before it. */
  private Subject inside(int adjective, Relation relation, String preposition) {
    int word = chunks.at(adjective).begin();
    return nearest(adjective)
        .map(clause -> dependent(clause, word, relation, preposition))
        .orElse(new Subject(List.of(), adjective, Optional.empty()));
  }

  private Subject afterNoun(NounPhrase noun, int position, Relation relation, String preposition) {
    if (control.takesClause(chunks.word(noun.head()).lemma())) {
      Optional<Clause> clause = nearest(position);
      Governor governor = new Governor(relation, noun.head(), preposition, clause);
      List<NounPhrase> subjects = clause.map(Clause::subjects).orElse(List.of());
      return new Subject(subjects, position, Optional.of(governor));
    }
    return nearest(position)
        .filter(clause -> isComplement(clause, noun))
        .map(clause -> controlled(clause, noun, relation, preposition))
        .orElseGet(() -> adverbial(position, ""));
  }

  private static boolean isComplement(Clause clause, NounPhrase noun) {
    return clause.complements().objects().contains(noun)
        || clause.complements().phrases().stream()
            .anyMatch(phrase -> phrase.nouns().contains(noun));
  }

  private Subject controlled(
      Clause clause, NounPhrase noun, Relation relation, String preposition) {
    int verb = clause.verb().head();
    boolean byObject = control.byObject(chunks.word(verb).lemma());
    boolean purpose = !byObject && relation == Relation.INFINITIVE;
    Governor governor =
        new Governor(
            purpose ? Relation.ADVERBIAL : relation, verb, preposition, Optional.of(clause));
    List<NounPhrase> objects = clause.complements().objects();
    List<NounPhrase> subjects =
        byObject ? (objects.contains(noun) ? objects : List.of(noun)) : clause.subjects();
    return new Subject(subjects, clause.position(), Optional.of(governor));
  }

  private Subject adverbial(int position, String preposition) {
    return nearest(position)
        .map(clause -> dependent(clause, clause.verb().head(), Relation.ADVERBIAL, preposition))
        .orElse(new Subject(List.of(), position, Optional.empty()));
  }

  private Subject likePrevious(int link, Relation relation) {
    return nearest(link)
        .filter(clause -> !clause.verb().is(Form.FINITE))
        .map(clause -> new Subject(clause.subjects(), link, clause.governor()))
        .orElseGet(() -> governed(link - 1, relation, ""));
  }

  /** The nearest clause to the left within the same stretch of the sentence. */
  private Optional<Clause> nearest(int position) {
    for (int i = Math.min(position, chunks.size() - 1); i >= 0; i--) {
      if (chunks.isKind(i, Kind.STOP)) {
        return Optional.empty();
      }
      Clause clause = before.get(i);
      if (clause != null) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }
}
