package org.dateline.resolve.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.Mention.TimexMention;
import org.dateline.annotate.PlainText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.SentenceReader;
import org.dateline.annotate.timex.TimexFinder;
import org.dateline.resolve.TimeReference;

/**
 * Finds the time expressions of English news and places them on the calendar, without the rest of
 * Dateline. Values are those of TimeML's TIMEX3.
 *
 * <pre>{@code
 * try (EnglishReader english = EnglishReader.load()) {
 *   TimeTagger tagger = new TimeTagger(english);
 *   tagger.tag("They meet this coming Friday.", LocalDate.of(2024, 4, 1));
 *   // [13, 31) DATE 2024-04-05
 * }
 * }</pre>
 *
 * <p>Immutable; threads may share it as far as they may share its reader.
 */
public final class TimeTagger {

  private final SentenceReader reader;
  private final TimexFinder finder = new TimexFinder();
  private final CalendarResolver calendar = new CalendarResolver();

  /**
   * Makes a tagger.
   *
   * @param reader gives sentences with parts of speech, and trees whose verbs tell "on Monday" past
   *     from "on Monday" to come; {@code EnglishReader} does
   */
  public TimeTagger(SentenceReader reader) {
    this.reader = reader;
  }

  /**
   * The time expressions of a text, in text order. Never throws, whatever the text.
   *
   * @param documentDate the day the text was written; relative expressions are seen from it
   * @return with spans in UTF-16 units of the text
   */
  public List<TimeReference> tag(String text, LocalDate documentDate) {
    String plain = PlainText.of(text);
    List<Sentence> sentences = reader.read(plain).sentences();
    List<TimexMention> mentions = finder.find(sentences, plain);
    return calendar.resolve(plain, sentences, mentions, Optional.of(documentDate));
  }
}
