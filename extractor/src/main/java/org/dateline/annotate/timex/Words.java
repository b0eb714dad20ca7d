package org.dateline.annotate.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.text.Span;

/**
 * The words of a sentence, cut finer than its tokens: "mid-August" is three words and "1990s" two,
 * however the tokenizer decided. Positions outside the sentence hold an empty word.
 */
final class Words {

  private static final Word NOTHING = new Word(new Span(0, 0), "", "", false, PartOfSpeech.X);

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  static Words of(Sentence sentence, String text) {
    List<Word> words = new ArrayList<>();
    int token = 0;
    int at = sentence.span().begin();
    while (at < sentence.span().end()) {
      int end = runEnd(text, at, sentence.span().end());
      if (!Character.isWhitespace(text.charAt(at))) {
        token = tokenAt(sentence.tokens(), token, at);
        words.add(word(text, new Span(at, end), words, posOf(sentence.tokens(), token)));
      }
      at = end;
    }
    return new Words(words);
  }

  static Words of(List<Word> words) {
    return new Words(List.copyOf(words));
  }

  int size() {
    return words.size();
  }

  Word at(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : NOTHING;
  }

  boolean is(int index, String form) {
    return at(index).is(form);
  }

  /** True for a capital where the sentence does not begin ("This Week", "USA Today"). */
  boolean isNameLike(int index) {
    return at(index).isCapitalised() && at(index - 1).isLetters();
  }

  /** The position after the form when it stands here, else the same position. */
  int skip(int index, String form) {
    return is(index, form) ? index + 1 : index;
  }

  Span span(int from, int end) {
    return at(from).span().union(at(end - 1).span());
  }

  private static int runEnd(String text, int begin, int limit) {
    int end = begin + 1;
    while (end < limit && sameRun(text.charAt(begin), text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean sameRun(char first, char next) {
    return (Character.isLetter(first) && Character.isLetter(next))
        || (isDigit(first) && isDigit(next));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int tokenAt(List<Token> tokens, int from, int offset) {
    int token = from;
    while (token < tokens.size() && tokens.get(token).span().end() <= offset) {
      token++;
    }
    return token;
  }

  private static PartOfSpeech posOf(List<Token> tokens, int index) {
    return index < tokens.size() ? tokens.get(index).pos() : PartOfSpeech.X;
  }

  private static Word word(String text, Span span, List<Word> before, PartOfSpeech pos) {
    boolean joined = !before.isEmpty() && before.getLast().span().end() == span.begin();
    String form = span.in(text);
    return new Word(span, form, plain(form), joined, pos);
  }

  private static String plain(String form) {
    return switch (form) {
      case "\u2019", "\u2018", "\u02BC", "`" -> "'";
      case "\u2010", "\u2011", "\u2012", "\u2013" -> "-";
      default -> form.toLowerCase(Locale.ROOT);
    };
  }
}
