package org.dateline.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.Article;

/** What tells articles and stories apart, whatever file they were read from. */
final class ArticleKeys {

  private static final int WORDS_OF_A_STORY = 40;
  private static final int WORDS_OF_A_TELLING_HEADLINE = 3;
  private static final int LONGEST_OPENING = 80;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ]");

  private ArticleKeys() {}

  /** The name of an article: its date and headline to read, and a digest of its identity. */
  static String article(Article article) {
    String date = article.published().map(published -> published.day().toString()).orElse("");
    String digest = Digest.of(identity(article).toArray(String[]::new));
    return Slug.join(date, Slug.hint(headline(article)), digest);
  }

  /**
   * The name of a story: a digest of the first words of the text. Copies share it though one is cut
   * short, printed elsewhere or headed differently.
   */
  static String story(Article article) {
    List<String> words = words(article.text());
    return Digest.of(
        words.subList(0, Math.min(WORDS_OF_A_STORY, words.size())).toArray(String[]::new));
  }

  /** The words of a text without case, punctuation and apostrophes. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(APOSTROPHE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /**
   * An article is its address on the web; without one, its publisher, agency, date and headline;
   * where those are too few to tell it from others, its words as well.
   */
  private static List<String> identity(Article article) {
    if (isOnTheWeb(article)) {
      return List.of("web", article.source().toString());
    }
    List<String> identity = new ArrayList<>(List.of("print"));
    identity.add(article.publisher().orElse(""));
    identity.add(article.agency().orElse(""));
    identity.add(article.published().map(date -> date.day().toString()).orElse(""));
    identity.add(article.headline());
    if (!isTelling(article)) {
      identity.addAll(words(article.text()));
    }
    return identity;
  }

  static boolean isOnTheWeb(Article article) {
    String scheme = Optional.ofNullable(article.source().getScheme()).orElse("");
    return scheme.equals("http") || scheme.equals("https");
  }

  private static boolean isTelling(Article article) {
    return words(article.headline()).size() >= WORDS_OF_A_TELLING_HEADLINE
        && article.published().isPresent()
        && (article.publisher().isPresent() || article.agency().isPresent());
  }

  /** The headline, or the first words of the text where there is none. */
  static String headline(Article article) {
    return article.headline().isBlank() ? opening(article.text()) : article.headline();
  }

  private static String opening(String text) {
    String line = text.strip().lines().findFirst().orElse("untitled");
    int length = line.codePointCount(0, line.length());
    return length <= LONGEST_OPENING
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_OPENING - 1)) + "…";
  }
}
