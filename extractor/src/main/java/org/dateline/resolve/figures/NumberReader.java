package org.dateline.resolve.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.resolve.Figure.Bound;
import org.dateline.resolve.WordList;
import org.dateline.resolve.grammar.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers in digits and words with what bounds them, by {@code lexicon/numbers.tsv}:
 * "1.3 million", "twenty-four", "at least a dozen", "hundreds".
 */
public final class NumberReader {

  private static final Pattern DIGITS =
      Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\\.[0-9]+)?)(m|bn|k)?");
  private static final BigDecimal LARGEST = new BigDecimal(10_000_000_000L);

  private final Map<Kind, Map<String, String>> lines = new HashMap<>();
  private final int longest;

  /** What a line is of. */
  enum Kind {
    /** A number below a hundred. */
    NUMBER,
    /** What multiplies the number before it. */
    MULTIPLIER,
    /** A plural that gives no number but a least one. */
    PLURAL,
    /** What bounds the number after it. */
    BEFORE,
    /** What bounds the number before it. */
    AFTER,
    /** A word between a bound and its number that says nothing of it. */
    FILLER
  }

  /** A number without its bounds, and the index after it. */
  private record Read(long number, Bound bound, int end) {}

  private NumberReader(WordList list) {
    for (List<String> row : list.rows()) {
      lines
          .computeIfAbsent(kind(row.getFirst()), kind -> new HashMap<>())
          .put(row.get(1), row.get(2));
    }
    longest =
        list.rows().stream().mapToInt(row -> row.get(1).split(" ", -1).length).max().orElse(1);
  }

  public static NumberReader load() {
    return new NumberReader(WordList.read("lexicon/numbers.tsv", 4));
  }

  static Kind kind(String field) {
    return Kind.valueOf(field.toUpperCase(Locale.ROOT));
  }

  /** The number that begins at a word, with what bounds it. */
  Optional<Quantity> at(int word, List<Word> words) {
    return bare(word, words).map(read -> bounded(read, word, words));
  }

  private Quantity bounded(Read read, int begin, List<Word> words) {
    int first = begin;
    while (first > 0 && value(Kind.FILLER, first - 1, first, words).isPresent()) {
      first--;
    }
    for (int length = longest; length > 0; length--) {
      Optional<String> before = value(Kind.BEFORE, first - length, first, words);
      if (before.isPresent()) {
        return new Quantity(read.number, Bound.valueOf(before.get()), first - length, read.end);
      }
    }
    return after(read, begin, words);
  }

  private Quantity after(Read read, int begin, List<Word> words) {
    for (int length = longest; length > 0; length--) {
      Optional<String> after = value(Kind.AFTER, read.end, read.end + length, words);
      if (after.isPresent()) {
        return new Quantity(read.number, Bound.valueOf(after.get()), begin, read.end + length);
      }
    }
    return new Quantity(read.number, read.bound, begin, read.end);
  }

  /** What the list says of the words from one index to before another. */
  private Optional<String> value(Kind kind, int from, int to, List<Word> words) {
    if (from < 0 || to > words.size()) {
      return Optional.empty();
    }
    String phrase =
        words.subList(from, to).stream().map(Word::form).collect(Collectors.joining(" "));
    return Optional.ofNullable(lines.getOrDefault(kind, Map.of()).get(phrase));
  }

  private Optional<Read> bare(int word, List<Word> words) {
    return plural(word, words).or(() -> counted(word, words));
  }

  private Optional<Read> plural(int word, List<Word> words) {
    return IntStream.iterate(longest, length -> length > 0, length -> length - 1)
        .boxed()
        .flatMap(length ->
            value(Kind.PLURAL, word, word + length, words).stream()
                .map(least -> new Read(Long.parseLong(least), Bound.AT_LEAST, word + length)))
        .findFirst();
  }

  /** "two hundred and fifty", "1.3 million", "a dozen". */
  private Optional<Read> counted(int word, List<Word> words) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    int end = word;
    boolean started = false;
    for (int at = word; at < words.size(); at++) {
      Optional<BigDecimal> small = small(words.get(at).form());
      Optional<String> times = value(Kind.MULTIPLIER, at, at + 1, words);
      if (small.isPresent() && isNext(group, small.get())) {
        group = group.add(small.get());
      } else if (times.isPresent() && (started || isArticle(at - 1, words))) {
        group = group.max(BigDecimal.ONE).multiply(new BigDecimal(times.get()));
        total = isThousands(times.get()) ? total.add(group) : total;
        group = isThousands(times.get()) ? BigDecimal.ZERO : group;
      } else if (!started || !words.get(at).form().equals("and")) {
        break;
      } else {
        continue;
      }
      started = true;
      end = at + 1;
    }
    return started ? whole(total.add(group), end) : Optional.empty();
  }

  private static Optional<Read> whole(BigDecimal number, int end) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return whole && number.compareTo(LARGEST) <= 0
        ? Optional.of(new Read(number.longValueExact(), Bound.EXACTLY, end))
        : Optional.empty();
  }

  /**
   * Whether a number may go on with this one: "two hundred" with "fifty", but not "ten" with it.
   */
  private static boolean isNext(BigDecimal group, BigDecimal small) {
    return group.signum() == 0
        || (group.compareTo(BigDecimal.valueOf(100)) >= 0
            && small.compareTo(BigDecimal.valueOf(100)) < 0);
  }

  private static boolean isArticle(int word, List<Word> words) {
    return word >= 0 && (words.get(word).form().equals("a") || words.get(word).form().equals("an"));
  }

  private static boolean isThousands(String multiplier) {
    return multiplier.length() > 3;
  }

  /** A number in digits, or one below a hundred in words. */
  private Optional<BigDecimal> small(String form) {
    Matcher digits = DIGITS.matcher(form);
    if (digits.matches()) {
      BigDecimal number = new BigDecimal(digits.group(1).replace(",", ""));
      return Optional.of(number.multiply(suffix(digits.group(2))));
    }
    Map<String, String> numbers = lines.getOrDefault(Kind.NUMBER, Map.of());
    String[] parts = form.split("-", -1);
    return Arrays.stream(parts).allMatch(numbers::containsKey)
        ? Optional.of(
            Arrays.stream(parts)
                .map(part -> new BigDecimal(numbers.get(part)))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        : Optional.empty();
  }

  private static BigDecimal suffix(@Nullable String letters) {
    return switch (letters) {
      case "k" -> new BigDecimal(1_000);
      case "m" -> new BigDecimal(1_000_000);
      case "bn" -> new BigDecimal(1_000_000_000);
      case null, default -> BigDecimal.ONE;
    };
  }
}
