package org.dateline.annotate.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Mention.TimexMention;
import org.dateline.annotate.MentionFinder;
import org.dateline.annotate.Modifier;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Timex.Clock;
import org.dateline.annotate.Timex.Duration;
import org.dateline.annotate.Timex.Repetition;
import org.dateline.annotate.Timex.Shifted;
import org.dateline.annotate.Timex.Vague;
import org.dateline.annotate.timex.Phrases.Ending;

/**
 * Finds the time expressions of English sentences, as TimeML's TIMEX3 delimits them: at each word
 * the longest expression that any rule knows, from left to right, without overlaps. Immutable.
 */
public final class TimexFinder implements MentionFinder {

  private final Rule rules;
  private final SpokenYears spokenYears;
  private final Set<String> openers;
  private final Set<String> afterArticles;
  private final Phrases<Modifier> dateModifiers;
  private final Phrases<Modifier> lengthModifiers;
  private final Phrases<Modifier> lengthEnds;

  public TimexFinder() {
    this(Lexicon.load());
  }

  private TimexFinder(Lexicon lexicon) {
    dateModifiers = lexicon.modifiers("date-modifier");
    lengthModifiers = lexicon.modifiers("length-modifier");
    lengthEnds = lexicon.modifiers("length-end");
    spokenYears = new SpokenYears(lexicon);
    openers = lexicon.openers();
    afterArticles = lexicon.afterArticles();
    rules = rules(lexicon);
  }

  /**
   * The time expressions of a text, in text order.
   *
   * @param sentences of the text; their tokens give the parts of speech
   */
  @Override
  public List<TimexMention> find(List<Sentence> sentences, String text) {
    List<TimexMention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      addMentions(spokenYears.written(Words.of(sentence, text)), found);
    }
    return List.copyOf(found);
  }

  private void addMentions(Words words, List<TimexMention> mentions) {
    int free = 0;
    int at = 0;
    while (at < words.size()) {
      Optional<Found> found = opens(words, at) ? rules.at(words, at) : Optional.empty();
      if (found.isPresent()) {
        mentions.add(mention(words, at, found.get(), free));
        free = found.get().end();
        at = free;
      } else {
        at++;
      }
    }
  }

  /** False for the many words that no rule begins with. */
  private boolean opens(Words words, int at) {
    Word word = words.at(at);
    Word next = words.at(at + 1);
    return word.isNumber()
        || (Lexicon.isArticle(word.lower())
            ? next.isNumber() || afterArticles.contains(next.lower())
            : openers.contains(word.lower()));
  }

  /** An expression with the words before it that modify it, as far as they are free. */
  private TimexMention mention(Words words, int at, Found found, int free) {
    Optional<Ending<Modifier>> before = modifierBefore(words, at, found.timex());
    int begin = Math.max(free, before.map(Ending::begin).orElse(at));
    return new TimexMention(
        words.span(begin, found.end()),
        found.timex(),
        before
            .map(Ending::value)
            .or(() -> modifierAfter(words, found))
            .map(modifier -> ofPoint(modifier, found.timex())));
  }

  private Optional<Ending<Modifier>> modifierBefore(Words words, int at, Timex timex) {
    if (timex instanceof Vague || timex instanceof Repetition) {
      return Optional.empty();
    }
    return (isLength(timex) ? lengthModifiers : dateModifiers).longestEndingAt(words, at);
  }

  /** The "or so" of "a week or so". */
  private Optional<Modifier> modifierAfter(Words words, Found found) {
    return isLength(found.timex())
        ? lengthEnds.longestEndingAt(words, found.end()).map(Ending::value)
        : Optional.empty();
  }

  /** True for what a number counts, which "about" and "more than" modify. */
  private static boolean isLength(Timex timex) {
    return timex instanceof Duration
        || timex instanceof Clock
        || (timex instanceof Shifted shifted && shifted.amount() > 1);
  }

  private static Modifier ofPoint(Modifier modifier, Timex timex) {
    return timex instanceof Shifted shifted ? modifier.ofPoint(shifted.direction()) : modifier;
  }

  private static Rule rules(Lexicon lexicon) {
    CalendarDates dates = new CalendarDates(lexicon);
    Weekdays weekdays = new Weekdays(lexicon, dates);
    Holidays holidays = new Holidays(lexicon);
    Rule days = new Days(lexicon, List.of(dates, weekdays, holidays));
    Rule months = new PointedMonths(lexicon);
    Rule parts = new Quarters(lexicon);
    Rule seasons = new Seasons(lexicon);
    Rule shifts = new Shifts(lexicon, days);
    Rule named = Rule.longestOf(List.of(dates, weekdays, parts, seasons));
    return Rule.longestOf(
        List.of(
            new Clocks(lexicon, days),
            new DayParts(lexicon, days),
            new Frames(named, shifts),
            dates,
            days,
            new Years(lexicon),
            months,
            parts,
            seasons,
            shifts,
            new Repetitions(lexicon),
            new Durations(lexicon),
            new References(lexicon)));
  }
}
