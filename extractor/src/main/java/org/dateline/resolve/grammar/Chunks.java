package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.resolve.grammar.Chunk.Form;
import org.dateline.resolve.grammar.Chunk.Kind;
import org.dateline.resolve.grammar.Chunk.Link;
import org.dateline.resolve.grammar.Chunk.NounPhrase;
import org.dateline.resolve.grammar.Chunk.TimePhrase;
import org.dateline.resolve.grammar.Chunk.VerbGroup;

/** The chunks of a sentence with questions about what stands beside what. */
final class Chunks {

  private final List<Word> words;
  private final List<Chunk> chunks;

  Chunks(List<Word> words, List<Chunk> chunks) {
    this.words = words;
    this.chunks = chunks;
  }

  int size() {
    return chunks.size();
  }

  boolean has(int position) {
    return position >= 0 && position < chunks.size();
  }

  Chunk at(int position) {
    return chunks.get(position);
  }

  Word word(int index) {
    return words.get(index);
  }

  boolean isKind(int position, Kind kind) {
    return has(position) && at(position) instanceof Link link && link.kind() == kind;
  }

  boolean isNoun(int position) {
    return has(position) && at(position) instanceof NounPhrase;
  }

  boolean isVerb(int position) {
    return has(position) && at(position) instanceof VerbGroup;
  }

  boolean isFinite(int position) {
    return has(position) && at(position) instanceof VerbGroup verb && verb.is(Form.FINITE);
  }

  boolean isTime(int position) {
    return has(position) && at(position) instanceof TimePhrase;
  }

  String form(int position) {
    return words.get(at(position).begin()).form();
  }

  /** The position left of adverbs and times, with the prepositions of the times. */
  int skipLeft(int position) {
    int i = position;
    while (isKind(i, Kind.ADVERB) || isTime(i)) {
      boolean withPreposition = isTime(i) && isKind(i - 1, Kind.PREPOSITION);
      i -= withPreposition ? 2 : 1;
    }
    return i;
  }

  /** Times that {@link #skipLeft} steps over. */
  List<TimePhrase> timesLeftOf(int position) {
    List<TimePhrase> times = new ArrayList<>();
    for (int i = skipLeft(position) + 1; i <= position; i++) {
      if (at(i) instanceof TimePhrase time) {
        times.add(time);
      }
    }
    return times;
  }

  /**
   * Where the coordination that ends with the noun phrase begins: "A and B", "A, B, and C"; a comma
   * before "and" between two joins clauses.
   */
  int startOfCoordination(int last) {
    int first = last;
    int and = isKind(last - 1, Kind.COORDINATOR) ? last - 1 : -1;
    if (and < 0) {
      return last;
    }
    boolean comma = isKind(and - 1, Kind.COMMA);
    int left = comma ? and - 2 : and - 1;
    boolean list = isKind(left - 1, Kind.COMMA) && isNoun(left - 2);
    if (comma && !list) {
      return last;
    }
    while (isNoun(left)) {
      first = left;
      left = isKind(left - 1, Kind.COMMA) && isNoun(left - 2) ? left - 2 : -1;
    }
    return first;
  }

  /** Where the coordination that begins with the noun phrase ends, the last one's position. */
  int endOfCoordination(int first) {
    int i = first;
    while (isKind(i + 1, Kind.COMMA) && isNoun(i + 2)) {
      i += 2;
    }
    boolean comma = isKind(i + 1, Kind.COMMA);
    int and = comma ? i + 2 : i + 1;
    boolean list = !comma || i > first;
    boolean joined = isKind(and, Kind.COORDINATOR) && isNoun(and + 1);
    boolean closed = isBetween(first) || !isSubjectOfNext(and + 1);
    return joined && list && closed ? and + 1 : first;
  }

  /** "between A and B" is never cut. */
  private boolean isBetween(int first) {
    return isKind(first - 1, Kind.PREPOSITION) && form(first - 1).equals("between");
  }

  /** Whether a finite verb follows the noun phrase, so that it opens a clause of its own. */
  private boolean isSubjectOfNext(int noun) {
    int i = noun + 1;
    while (isKind(i, Kind.ADVERB) || isTime(i)) {
      i++;
    }
    return isFinite(i);
  }

  List<NounPhrase> nouns(int first, int last) {
    List<NounPhrase> nouns = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      if (at(i) instanceof NounPhrase noun) {
        nouns.add(noun);
      }
    }
    return nouns;
  }

  Optional<Link> link(int position) {
    return has(position) && at(position) instanceof Link link
        ? Optional.of(link)
        : Optional.empty();
  }

  /** The comma that opens the parenthesis which the comma at the position closes. */
  OptionalInt openingComma(int closing) {
    for (int i = closing - 1; i > 0; i--) {
      if (isKind(i, Kind.STOP) || isKind(i, Kind.QUOTE)) {
        return OptionalInt.empty();
      }
      if (isKind(i, Kind.COMMA)) {
        return isParenthesis(i + 1, closing) ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private boolean isParenthesis(int begin, int end) {
    if (isKind(begin, Kind.RELATIVE)) {
      return true;
    }
    for (int i = begin; i < end; i++) {
      if (isFinite(i) || isKind(i, Kind.SUBORDINATOR)) {
        return false;
      }
    }
    return !isKind(begin, Kind.COORDINATOR);
  }
}
