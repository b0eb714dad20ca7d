package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Phrase.TimePhrase;
import org.dateline.text.Span;

/** Finds the nouns of a sentence with what stands before them, and its time expressions. */
final class NounPhraseReader {

  /** Relations of words that are part of another word's phrase or of no phrase. */
  private static final Set<String> INSIDE =
      Set.of(
          "amod",
          "nummod",
          "det",
          "compound",
          "flat",
          "fixed",
          "case",
          "mark",
          "aux",
          "cop",
          "cc",
          "punct",
          "goeswith");

  private static final String[] BEFORE_HEAD = {
    "det", "amod", "nummod", "compound", "nmod", "flat", "goeswith"
  };

  private final Dependencies sentence;
  private final List<TimePhrase> times;

  NounPhraseReader(Dependencies sentence, List<Span> times) {
    this.sentence = sentence;
    this.times = times.stream().flatMap(time -> timePhrase(time).stream()).toList();
  }

  List<TimePhrase> times() {
    return times;
  }

  /** The noun phrases by the index of their head. */
  Map<Integer, NounPhrase> nouns() {
    Map<Integer, NounPhrase> nouns = new TreeMap<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      if (isHead(i)) {
        nouns.put(i, new NounPhrase(begin(i), end(i), i));
      }
    }
    return nouns;
  }

  private boolean isHead(int word) {
    if (isTime(word) || INSIDE.contains(sentence.relation(word))) {
      return false;
    }
    return switch (sentence.word(word).pos()) {
      case NOUN, PROPN, NUM, SYM -> !sentence.is(word, "nmod:desc");
      case PRON -> !sentence.word(word).isPossessivePronoun();
      case ADJ, DET -> isNominal(word);
      case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, VERB, X -> false;
    };
  }

  /** "the wounded", "both", "Chinese" where a noun would stand. */
  private boolean isNominal(int word) {
    return switch (sentence.relation(word)) {
      case "nsubj", "obj", "iobj", "obl", "nmod" -> true;
      default -> false;
    };
  }

  private boolean isTime(int word) {
    return times.stream().anyMatch(time -> time.begin() <= word && word < time.end());
  }

  private int begin(int head) {
    return sentence.dependents(head, BEFORE_HEAD).stream()
        .filter(word -> word < head)
        .map(sentence::leftmost)
        .reduce(head, Math::min);
  }

  /** After the head and the parts of its name that follow it. */
  private int end(int head) {
    int end = head + 1;
    while (end < sentence.words().size() && isPartOfName(end, head)) {
      end++;
    }
    return end;
  }

  private boolean isPartOfName(int word, int head) {
    return sentence.head(word) == head
        && switch (sentence.relation(word)) {
          case "flat", "compound", "goeswith" -> true;
          default -> false;
        };
  }

  private Optional<TimePhrase> timePhrase(Span time) {
    List<Integer> covered = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      if (time.overlaps(sentence.word(i).span())) {
        covered.add(i);
      }
    }
    return covered.stream()
        .reduce((a, b) -> sentence.depth(b) < sentence.depth(a) ? b : a)
        .map(head -> new TimePhrase(covered.getFirst(), covered.getLast() + 1, head));
  }
}
