package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.grammar.Chunk.Form;
import org.dateline.resolve.grammar.Chunk.Kind;
import org.dateline.resolve.grammar.Chunk.NounPhrase;
import org.dateline.resolve.grammar.Chunk.VerbGroup;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.Clause.Relation;

/** Finds the subject of a finite verb, walking left over what may stand between the two. */
final class SubjectFinder {

  private final Chunks chunks;
  private final Map<Integer, Clause> before;

  /**
   * @param before the clauses to the left, by position of their verb
   */
  SubjectFinder(Chunks chunks, Map<Integer, Clause> before) {
    this.chunks = chunks;
    this.before = before;
  }

  /**
   * A subject, empty where none is found.
   *
   * @param start position of the leftmost chunk of the subject
   */
  record Subject(List<NounPhrase> nouns, int start, Optional<Governor> governor) {}

  Subject of(int verb) {
    int i = chunks.skipLeft(verb - 1);
    while (chunks.has(i)) {
      if (chunks.isNoun(i)) {
        return endingAt(i);
      }
      if (chunks.isKind(i, Kind.RELATIVE)) {
        return antecedent(i);
      }
      if (chunks.isKind(i, Kind.COORDINATOR)) {
        return shared(i);
      }
      OptionalInt opening =
          chunks.isKind(i, Kind.COMMA) ? chunks.openingComma(i) : OptionalInt.empty();
      if (opening.isEmpty()) {
        return chunks.isKind(i, Kind.COMMA) ? shared(i) : none(i);
      }
      i = chunks.skipLeft(opening.getAsInt() - 1);
    }
    return none(i);
  }

  private static Subject none(int position) {
    return new Subject(List.of(), position + 1, Optional.empty());
  }

  private Subject endingAt(int last) {
    int first = chunks.startOfCoordination(last);
    int left = chunks.skipLeft(first - 1);
    if (chunks.isVerb(left) && first < last) {
      first = last;
    } else if (chunks.isKind(left, Kind.PREPOSITION)) {
      return behindPreposition(left, first, last);
    }
    return new Subject(chunks.nouns(first, last), first, Optional.empty());
  }

  /** The noun phrase ends a prepositional phrase: "officials in the city". */
  private Subject behindPreposition(int preposition, int first, int last) {
    int left = chunks.skipLeft(preposition - 1);
    while (chunks.isKind(left, Kind.PREPOSITION)) {
      left = chunks.skipLeft(left - 1);
    }
    if (chunks.isNoun(left)) {
      boolean higher = first < last && opens(last) && !opens(first);
      return higher ? withConjunct(endingAt(left), last) : endingAt(left);
    }
    if (chunks.at(Math.max(left, 0)) instanceof VerbGroup verb && left >= 0) {
      boolean reduced = verb.is(Form.PARTICIPLE) && chunks.isNoun(left - 1);
      if (reduced) {
        return endingAt(left - 1);
      }
    }
    boolean conjoined = first < last;
    return conjoined
        ? new Subject(chunks.nouns(last, last), last, Optional.empty())
        : none(preposition);
  }

  private boolean opens(int noun) {
    return chunks.word(chunks.at(noun).begin()).pos() == PartOfSpeech.DET;
  }

  /** "the government of Ethiopia and the rebels": the article tells that the rebels are beside. */
  private Subject withConjunct(Subject subject, int conjunct) {
    List<NounPhrase> nouns = new ArrayList<>(subject.nouns());
    nouns.addAll(chunks.nouns(conjunct, conjunct));
    return new Subject(nouns, subject.start(), subject.governor());
  }

  private Subject antecedent(int relative) {
    int left = chunks.isKind(relative - 1, Kind.COMMA) ? relative - 2 : relative - 1;
    boolean place = chunks.form(relative).equals("where");
    if (!chunks.isNoun(left) || place) {
      return none(relative);
    }
    List<NounPhrase> nouns = chunks.nouns(chunks.startOfCoordination(left), left);
    int noun = nouns.getLast().head();
    Governor governor = new Governor(Relation.RELATIVE, noun, "", Optional.empty());
    return new Subject(
        nouns.subList(nouns.size() - 1, nouns.size()), relative, Optional.of(governor));
  }

  /** "met and signed": the subject of the clause before. */
  private Subject shared(int link) {
    for (int i = link - 1; i >= 0; i--) {
      if (chunks.isKind(i, Kind.STOP)) {
        return none(link);
      }
      Clause clause = before.get(i);
      if (clause != null) {
        return new Subject(clause.subjects(), link, coordinate(clause));
      }
    }
    return none(link);
  }

  private static Optional<Governor> coordinate(Clause clause) {
    int head = clause.verb().head();
    return Optional.of(new Governor(Relation.COORDINATE, head, "", Optional.of(clause)));
  }
}
