package org.dateline.resolve.entities;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/**
 * Whether an article reports on sport, where the name of a land or town that is no place of
 * something stands for its team ("England beat Germany", "Leeds 2 Hull 1").
 */
public final class SportsReport {

  /** Different words of sport that hardly any other article has so many of. */
  private static final int FEWEST_WORDS = 3;

  /** How many tell enough in a short article. */
  private static final int FEWEST_IN_SHORT = 2;

  private static final int SHORT = 200;

  /** Scores, two of which count as one word of sport. */
  private static final Pattern SCORES =
      Pattern.compile("(?s).*(?<![\\d-])\\d{1,3}-\\d{1,3}(?![\\d-]).*".repeat(2));

  /** Larger numbers after a name are years and the like, not scores. */
  private static final int LONGEST_SCORE = 3;

  private static final Set<String> HEADS_OF_LISTS = Set.of(":", "-");

  private final boolean sport;
  private final WordSets words;
  private final Lines lines;

  SportsReport(AnnotatedArticle article, WordSets words) {
    this.words = words;
    this.lines = new Lines(article);
    String text = article.article().text();
    Set<String> found = new LinkedHashSet<>();
    int all = 0;
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        all += token.pos() == PartOfSpeech.NUM || token.pos() == PartOfSpeech.PUNCT ? 0 : 1;
        String word = token.span().in(text).toLowerCase(Locale.ROOT);
        if (words.of("word").contains(word) || words.of("word").contains(token.lemma())) {
          found.add(token.lemma());
        }
      }
    }
    int points = found.size() + (SCORES.matcher(text).matches() ? 1 : 0);
    sport = points >= (all < SHORT ? FEWEST_IN_SHORT : FEWEST_WORDS);
  }

  boolean isSport() {
    return sport;
  }

  /** Tells reports on sport from others. */
  @FunctionalInterface
  public interface Recogniser {

    boolean isSport(AnnotatedArticle article);
  }

  /** One with the word lists of this jar. */
  public static Recogniser recogniser() {
    WordSets words = WordSets.load("sport.tsv");
    return article -> new SportsReport(article, words).sport;
  }

  /** Whether the name of a place stands for a team here. */
  boolean isTeam(Name name, Line line) {
    if (!sport) {
      return false;
    }
    int before = line.at(name.span().begin()) - 1;
    int after = line.at(name.span().end());
    return hasScore(line, after)
        || words.of("player").contains(line.lemma(after))
        || words.of("of-team").contains(line.lemma(after))
        || (line.hasVerb() ? isParty(line, before, after) : isListed(line, before, after));
  }

  /** Whether something is or goes there: in, from or near it, or beside the land it lies in. */
  boolean isPlace(Name name, Line line) {
    int before = line.at(name.span().begin()) - 1;
    return isOutside(line, before)
        || isQualified(line, before, line.at(name.span().end()))
        || (before < 0 && !line.hasVerb());
  }

  /** Whether an adjective says whose team something is ("the Norwegian defence"). */
  boolean isOfTeam(Name name) {
    return sport && words.of("of-team").contains(lemmaAfter(name));
  }

  /** Whether the name of a body stands for a team in a table or list of results. */
  boolean isListedTeam(Name name, Line line) {
    int after = line.at(name.span().end());
    return sport && (hasScore(line, after) || !line.hasVerb());
  }

  /** Whether a name is the first part of that of a competition ("European championship"). */
  boolean isOfCompetition(Name name) {
    return sport && words.of("competition").contains(lemmaAfter(name));
  }

  private String lemmaAfter(Name name) {
    Line line = lines.of(name.span());
    return line.lemma(line.at(name.span().end()));
  }

  private static boolean hasScore(Line line, int after) {
    return line.pos(after) == PartOfSpeech.NUM && line.word(after).length() <= LONGEST_SCORE;
  }

  /** A party to what a sentence tells, rather than where it happened. */
  private boolean isParty(Line line, int before, int after) {
    return !isOutside(line, before) && !saysMore(line, after) && !isQualified(line, before, after);
  }

  private boolean isOutside(Line line, int before) {
    boolean lost =
        isPossiblyLost(line, before) && words.of("lost").contains(line.lemma(before - 1));
    return words.of("outside").contains(line.lower(before)) && !lost;
  }

  private boolean isPossiblyLost(Line line, int before) {
    return words.of("before-winner").contains(line.lower(before));
  }

  /** "Birmingham, England": two names, of which the second says where the first is. */
  private static boolean isQualified(Line line, int before, int after) {
    boolean first = line.lower(after).equals(",") && line.pos(after + 1) == PartOfSpeech.PROPN;
    boolean second = line.lower(before).equals(",") && line.pos(before - 1) == PartOfSpeech.PROPN;
    return first || second || line.lower(after).equals(")");
  }

  /** "The Paris court". */
  private static boolean saysMore(Line line, int after) {
    return switch (line.pos(after)) {
      case NOUN, PROPN, ADJ -> true;
      default -> false;
    };
  }

  /** In a line without a verb: alone, before those who play for it, or beside its opponent. */
  private boolean isListed(Line line, int before, int after) {
    boolean alone = before < 0 && after >= line.size();
    boolean heads = before < 0 && HEADS_OF_LISTS.contains(line.lower(after));
    return alone || heads || isOpposed(line, before, after);
  }

  private boolean isOpposed(Line line, int before, int after) {
    boolean host = line.pos(before - 1) == PartOfSpeech.PROPN && line.lower(before).equals("at");
    boolean guest = line.lower(after).equals("at") && line.pos(after + 1) == PartOfSpeech.PROPN;
    boolean against = words.of("against").contains(line.lower(before));
    return host || guest || against || words.of("against").contains(line.lower(after));
  }
}
