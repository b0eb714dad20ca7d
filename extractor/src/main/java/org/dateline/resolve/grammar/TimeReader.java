package org.dateline.resolve.grammar;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.annotate.Tree;
import org.dateline.resolve.grammar.Phrase.TimePhrase;

/** Reads which words the time expressions of a sentence belong to. */
final class TimeReader {

  private final Dependencies sentence;
  private final List<TimePhrase> times;

  TimeReader(Dependencies sentence, List<TimePhrase> times) {
    this.sentence = sentence;
    this.times = times;
  }

  /** The times that belong to the word or to what only carries its tense. */
  List<TimePhrase> of(int word) {
    return times.stream()
        .filter(time ->
            belongsTo(time.head(), word)
                || belongsToFirst(time.head(), word)
                || standsBefore(time, word))
        .toList();
  }

  private boolean belongsTo(int time, int word) {
    int head = sentence.head(time);
    return head == word || (head != Tree.ROOT && sentence.head(head) == word && carries(head));
  }

  private boolean carries(int word) {
    return switch (sentence.relation(word)) {
      case "aux", "cop", "case", "advmod" -> true;
      default -> false;
    };
  }

  /** "The army in March attacked": between subject and verb, whichever of them it hangs on. */
  private boolean standsBefore(TimePhrase time, int verb) {
    boolean together =
        IntStream.range(time.end(), verb).allMatch(i -> sentence.head(i) == verb && carries(i));
    return together
        && time.end() <= verb
        && sentence.dependents(verb, "nsubj").contains(sentence.head(time.head()));
  }

  /** "On Monday the army met and marched": a time before the first of joined verbs. */
  private boolean belongsToFirst(int time, int verb) {
    if (sentence.isRoot(verb) || !sentence.relation(verb).equals("conj")) {
      return false;
    }
    int first = sentence.head(verb);
    boolean ownSubject = !sentence.dependents(verb, "nsubj").isEmpty();
    return time < first && !ownSubject && belongsTo(time, first);
  }
}
