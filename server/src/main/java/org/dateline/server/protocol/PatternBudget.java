package org.dateline.server.protocol;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.NodeValue;

/** How often one match of a pattern may look at a character of its text. */
final class PatternBudget {

  private static final long LOOKS = 10_000_000;

  private PatternBudget() {}

  /**
   * Tries a pattern on a text, as far as both are strings; anything else ARQ refuses.
   *
   * @param textAndPattern of REGEX or REPLACE
   * @param flags one string at most
   * @throws QueryCancelledException when the match takes more looks than it may
   */
  static void check(List<NodeValue> textAndPattern, List<NodeValue> flags) {
    if (textAndPattern.stream().allMatch(NodeValue::isLiteral)) {
      try {
        Pattern pattern = Pattern.compile(text(textAndPattern.get(1)), mask(flags));
        Matcher matcher = pattern.matcher(new Counted(text(textAndPattern.get(0))));
        while (matcher.find()) {}
      } catch (PatternSyntaxException malformed) {
        return; // ARQ compiles it again and says what is wrong with it.
      }
    }
  }

  private static String text(NodeValue value) {
    return value.asNode().getLiteralLexicalForm();
  }

  /** The flags of XPath that Java has as well. */
  private static int mask(List<NodeValue> flags) {
    String letters =
        flags.stream().filter(NodeValue::isLiteral).map(PatternBudget::text).findFirst().orElse("");
    return letters
        .chars()
        .map(letter ->
            switch (letter) {
              case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
              case 'm' -> Pattern.MULTILINE;
              case 's' -> Pattern.DOTALL;
              case 'x' -> Pattern.COMMENTS;
              case 'q' -> Pattern.LITERAL;
              default -> 0;
            })
        .reduce(0, (one, other) -> one | other);
  }

  /** A text that counts how often it is looked at. */
  private static final class Counted implements CharSequence {

    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      if (looks > LOOKS) {
        throw new QueryCancelledException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
