package org.dateline.annotate.network;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * BERT's uncased WordPiece for single tokens: typewriter marks, lower case, no accents, punctuation
 * apart, then the longest known piece from the left. Written out here because the network was
 * trained on pieces of given tokens, and because the tokenizer library at hand brings native code
 * that it unpacks into the user's home.
 */
final class WordPieces {

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int LONGEST_PART = 100;
  private static final int MOST_PIECES = 12;

  private final Map<String, Integer> vocabulary;
  private final int unknown;

  WordPieces(List<String> pieces) {
    vocabulary = HashMap.newHashMap(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      vocabulary.put(pieces.get(i), i);
    }
    unknown = special("[UNK]");
  }

  /** The number of a special piece such as {@code [CLS]}. */
  int special(String piece) {
    Integer number = vocabulary.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("vocabulary.txt: no piece " + piece);
    }
    return number;
  }

  /** A token as the network reads it. */
  Word word(String token) {
    List<Integer> all = pieces(token);
    return new Word(all.subList(0, Math.min(MOST_PIECES, all.size())), WordShape.of(token));
  }

  /** The numbers of a token's pieces, at least one. */
  List<Integer> pieces(String token) {
    List<Integer> pieces = new ArrayList<>();
    for (String part : parts(token)) {
      add(part, pieces);
    }
    return pieces.isEmpty() ? List.of(unknown) : pieces;
  }

  private void add(String part, List<Integer> pieces) {
    List<Integer> found = new ArrayList<>();
    int begin = 0;
    while (begin < part.length()) {
      int end = part.length() > LONGEST_PART ? begin : longest(part, begin);
      if (end == begin) {
        pieces.add(unknown);
        return;
      }
      found.add(vocabulary.get(piece(part, begin, end)));
      begin = end;
    }
    pieces.addAll(found);
  }

  private int longest(String part, int begin) {
    int end = part.length();
    while (end > begin && !vocabulary.containsKey(piece(part, begin, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String part, int begin, int end) {
    return begin == 0 ? part.substring(0, end) : "##" + part.substring(begin, end);
  }

  private static List<String> parts(String word) {
    String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder spaced = new StringBuilder();
    lower.codePoints().map(WordPieces::plain).forEach(c -> append(c, spaced));
    return Arrays.stream(spaced.toString().split(" ")).filter(part -> !part.isEmpty()).toList();
  }

  private static int plain(int c) {
    return switch (c) {
      case '\u2018', '\u2019' -> '\'';
      case '\u201C', '\u201D' -> '"';
      case '\u2013', '\u2014' -> '-';
      default -> c;
    };
  }

  private static void append(int c, StringBuilder spaced) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      spaced.append(' ');
    } else if (isPunctuation(c)) {
      spaced.append(' ').appendCodePoint(c).append(' ');
    } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != SOFT_HYPHEN) {
      spaced.appendCodePoint(c);
    }
  }

  /** As BERT counts it: every ASCII character that is no letter, digit, space or control. */
  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
