package org.dateline.resolve.grammar;

import static org.dateline.annotate.PartOfSpeech.ADJ;
import static org.dateline.annotate.PartOfSpeech.NOUN;
import static org.dateline.annotate.PartOfSpeech.PROPN;
import static org.dateline.annotate.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;
import org.dateline.text.Span;

/**
 * The tokens of a sentence and their tree, with hyphenated compounds drawn together to one word.
 */
final class WordReader {

  private final String text;

  WordReader(String text) {
    this.text = text;
  }

  /** The words with what they depend on; a sentence without a tree gives none. */
  Dependencies read(Sentence sentence) {
    return sentence
        .tree()
        .map(tree -> dependencies(sentence.tokens(), tree))
        .orElse(new Dependencies(List.of(), List.of()));
  }

  private Dependencies dependencies(List<Token> tokens, Tree tree) {
    List<Word> words = new ArrayList<>();
    List<Integer> tops = new ArrayList<>();
    int[] wordOf = new int[tokens.size()];
    int begin = 0;
    while (begin < tokens.size()) {
      int end = endOfCompound(tokens, begin);
      int top = top(tree, begin, end);
      for (int i = begin; i < end; i++) {
        wordOf[i] = words.size();
      }
      words.add(end > begin + 1 ? compound(tokens.subList(begin, end)) : whole(tokens.get(begin)));
      tops.add(top);
      begin = end;
    }
    List<Arc> arcs = tops.stream().map(top -> arc(tree.arcs().get(top), wordOf)).toList();
    return Repairs.of(new Dependencies(words, arcs));
  }

  private static Arc arc(Arc arc, int[] wordOf) {
    return arc.head() == Tree.ROOT ? arc : arc.to(wordOf[arc.head()]);
  }

  /** The token nearest to the root: none of those above it is in the compound. */
  private static int top(Tree tree, int begin, int end) {
    return IntStream.range(begin, end)
        .boxed()
        .min(Comparator.comparingInt(token -> depth(tree, token)))
        .orElse(begin);
  }

  private static int depth(Tree tree, int token) {
    int depth = 0;
    for (int i = token; i != Tree.ROOT; i = tree.arcs().get(i).head()) {
      depth++;
    }
    return depth;
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
      return word(span, form, form, ADJ, parts.getFirst().xpos());
    }
    String lemma = form.substring(0, form.lastIndexOf('-') + 1) + parts.getLast().lemma();
    return word(span, form, lemma, posOfCompound(parts), parts.getLast().xpos());
  }

  private static PartOfSpeech posOfCompound(List<Token> parts) {
    PartOfSpeech last = parts.getLast().pos();
    if (parts.stream().anyMatch(part -> part.pos() == PROPN)) {
      return PROPN;
    }
    boolean noun = parts.getFirst().pos() == NOUN && last == NOUN;
    return last == VERB || noun ? last : ADJ;
  }

  private Word whole(Token token) {
    String form = normalised(token.span().in(text));
    String plain = form.equals("n't") ? "not" : form;
    return word(token.span(), plain, token.lemma(), token.pos(), token.xpos());
  }

  private Word word(Span span, String form, String lemma, PartOfSpeech pos, String xpos) {
    boolean capital = Character.isUpperCase(text.charAt(span.begin()));
    return new Word(span, form, lemma, pos, xpos, capital);
  }

  private static String normalised(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
  }
}
