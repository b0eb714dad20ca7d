package org.dateline.resolve.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.read.Article;
import org.dateline.text.Span;

/**
 * An article made by hand. Names are written {@code [P Joe Smith]}, with P, O, L, N or X for the
 * types of names; verbs {@code _said}; small words are prepositions, marks punctuation, all else
 * nouns.
 */
final class Story {

  private static final Pattern PIECE =
      Pattern.compile("\\[(?<type>[POLNX]) (?<name>[^]]+)]|(?<word>_?\\p{L}+|'s?|\\S)|\\s+");
  private static final Pattern WORD = Pattern.compile("\\p{L}+\\.(?=\\p{L})|[\\p{L}.]+|\\S");
  private static final List<String> PREPOSITIONS =
      List.of("in", "of", "at", "on", "for", "with", "to", "after", "by");

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  static AnnotatedArticle of(String... sentences) {
    Story story = new Story();
    for (String sentence : sentences) {
      story.add(sentence);
    }
    return story.annotated();
  }

  private void add(String sentence) {
    int begin = text.length();
    List<Token> tokens = new ArrayList<>();
    Matcher piece = PIECE.matcher(sentence);
    while (piece.find()) {
      if (piece.group("type") != null) {
        addName(piece.group("name"), type(piece.group("type")), tokens);
      } else if (piece.group("word") != null) {
        addWord(piece.group("word"), tokens);
      } else {
        text.append(' ');
      }
    }
    sentences.add(new Sentence(new Span(begin, text.length()), tokens));
    text.append('\n');
  }

  private void addName(String name, NameType type, List<Token> tokens) {
    int begin = text.length();
    text.append(name);
    mentions.add(new NameMention(new Span(begin, text.length()), type, 0.9));
    Matcher word = WORD.matcher(name);
    while (word.find()) {
      tokens.add(
          new Token(
              new Span(begin + word.start(), begin + word.end()),
              word.group().toLowerCase(Locale.ROOT),
              PartOfSpeech.PROPN));
    }
  }

  private void addWord(String marked, List<Token> tokens) {
    boolean verb = marked.startsWith("_");
    String word = verb ? marked.substring(1) : marked;
    int begin = text.length();
    text.append(word);
    tokens.add(new Token(new Span(begin, text.length()), lemma(word), pos(word, verb)));
  }

  private static String lemma(String word) {
    return switch (word) {
      case "said" -> "say";
      case "warned" -> "warn";
      default -> word.toLowerCase(Locale.ROOT);
    };
  }

  private static PartOfSpeech pos(String word, boolean verb) {
    if (verb) {
      return PartOfSpeech.VERB;
    }
    if (!Character.isLetter(word.charAt(0))) {
      return PartOfSpeech.PUNCT;
    }
    return PREPOSITIONS.contains(word) ? PartOfSpeech.ADP : PartOfSpeech.NOUN;
  }

  private static NameType type(String letter) {
    return switch (letter) {
      case "P" -> NameType.PERSON;
      case "O" -> NameType.ORGANISATION;
      case "L" -> NameType.LOCATION;
      case "N" -> NameType.PEOPLE;
      default -> NameType.OTHER;
    };
  }

  private AnnotatedArticle annotated() {
    String written = text.toString();
    Article article = Article.ofText("a", Optional.empty(), written);
    return new AnnotatedArticle(article, sentences, mentions);
  }
}
