package org.dateline.resolve.grammar;

import static org.dateline.annotate.PartOfSpeech.ADJ;
import static org.dateline.annotate.PartOfSpeech.AUX;
import static org.dateline.annotate.PartOfSpeech.NOUN;
import static org.dateline.annotate.PartOfSpeech.PART;
import static org.dateline.annotate.PartOfSpeech.PRON;
import static org.dateline.annotate.PartOfSpeech.PROPN;
import static org.dateline.annotate.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Token;
import org.dateline.text.Span;

/**
 * Tokens as syntactic words: clitics stand alone ("did n't", "Israel 's", also where the apostrophe
 * was lost: "didnt"), and hyphenated compounds are one word.
 */
public final class WordReader {

  private static final Pattern NEGATION = Pattern.compile("(.+)(n't)");
  private static final Pattern LOST_APOSTROPHE =
      Pattern.compile("(did|does|do|is|was|were|are|has|have|had|would|could|should)(nt)");
  private static final Pattern CLITIC = Pattern.compile("(.+)('(?:s|re|ve|ll|d|m))");
  private static final Pattern PLURAL_POSSESSIVE = Pattern.compile("(.+s)(')");
  private static final Set<String> SHORT_FOR_VERB = Set.of("'re", "'ve", "'ll", "'d", "'m");
  private static final Set<String> TAKES_SHORT_IS =
      Set.of("it", "he", "she", "that", "there", "who", "what", "here", "this");
  private static final Map<String, String> FULL =
      Map.of("'re", "be", "'ve", "have", "'ll", "will", "'d", "would", "'m", "be");

  private final String text;

  public WordReader(String text) {
    this.text = text;
  }

  /** The words of a sentence's tokens, in order. */
  public List<Word> read(List<Token> tokens) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = endOfCompound(tokens, i);
      if (end > i + 1) {
        words.add(compound(tokens.subList(i, end)));
      } else {
        split(tokens.get(i), words);
      }
      i = end;
    }
    return List.copyOf(words);
  }

  /** The index after the tokens that hyphens without spaces join to the one at {@code begin}. */
  private int endOfCompound(List<Token> tokens, int begin) {
    int end = begin + 1;
    while (end < tokens.size() && joins(tokens.get(end - 1), tokens.get(end))) {
      end++;
    }
    return end;
  }

  private boolean joins(Token left, Token right) {
    boolean touching = left.span().end() == right.span().begin();
    return touching
        && ((endsWithHyphen(left) && startsWithLetter(right))
            || (isHyphen(right) && startsWithLetter(left)));
  }

  private boolean isHyphen(Token token) {
    return token.span().in(text).equals("-");
  }

  private boolean endsWithHyphen(Token token) {
    return token.span().in(text).endsWith("-");
  }

  private boolean startsWithLetter(Token token) {
    return token.span().length() > 0
        && Character.isLetterOrDigit(text.charAt(token.span().begin()));
  }

  private Word compound(List<Token> parts) {
    Span span = parts.getFirst().span().union(parts.getLast().span());
    String form = normalised(span.in(text));
    if (parts.getLast().span().in(text).endsWith("-")) {
      return word(span, form, form, ADJ);
    }
    return word(span, form, lemmaOfCompound(form, parts), posOfCompound(parts));
  }

  private static String lemmaOfCompound(String form, List<Token> parts) {
    int lastPart = form.lastIndexOf('-') + 1;
    return form.substring(0, lastPart) + parts.getLast().lemma();
  }

  private static PartOfSpeech posOfCompound(List<Token> parts) {
    PartOfSpeech last = parts.getLast().pos();
    if (parts.stream().anyMatch(part -> part.pos() == PROPN)) {
      return PROPN;
    }
    boolean noun = parts.getFirst().pos() == NOUN && last == NOUN;
    return last == VERB || noun ? last : ADJ;
  }

  private void split(Token token, List<Word> words) {
    String form = normalised(token.span().in(text));
    for (Pattern pattern : List.of(NEGATION, LOST_APOSTROPHE, CLITIC, PLURAL_POSSESSIVE)) {
      Matcher matcher = pattern.matcher(form);
      if (matcher.matches()) {
        splitAt(matcher.start(2), form, token, words);
        return;
      }
    }
    words.add(whole(token, form));
  }

  private Word whole(Token token, String form) {
    if (form.equals("n't")) {
      return word(token.span(), "not", "not", PART);
    }
    boolean verbal = SHORT_FOR_VERB.contains(form);
    return verbal
        ? word(token.span(), form, FULL.getOrDefault(form, form), AUX)
        : word(token.span(), form, token.lemma(), token.pos());
  }

  private void splitAt(int at, String form, Token token, List<Word> words) {
    Span left = new Span(token.span().begin(), token.span().begin() + at);
    Span right = new Span(left.end(), token.span().end());
    String base = form.substring(0, at);
    String clitic = form.substring(at);
    if (clitic.startsWith("n")) {
      words.add(word(left, base, base, AUX));
      words.add(word(right, "not", "not", PART));
    } else if (SHORT_FOR_VERB.contains(clitic) || TAKES_SHORT_IS.contains(base)) {
      words.add(word(left, base, base, PRON));
      words.add(word(right, clitic, FULL.getOrDefault(clitic, "be"), AUX));
    } else {
      boolean name = Character.isUpperCase(text.charAt(left.begin()));
      words.add(word(left, base, base, name ? PROPN : NOUN));
      words.add(word(right, clitic, clitic, PART));
    }
  }

  private Word word(Span span, String form, String lemma, PartOfSpeech pos) {
    return new Word(span, form, lemma, pos, Character.isUpperCase(text.charAt(span.begin())));
  }

  private static String normalised(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
  }
}
