package org.dateline.resolve.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.Mention.TimexMention;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex;
import org.dateline.annotate.Token;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;
import org.dateline.text.Span;

/** Articles made by hand: words with their parts of speech, and time expressions. */
final class Articles {

  private final Optional<LocalDate> published;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private Articles(Optional<LocalDate> published) {
    this.published = published;
  }

  static Articles published(String day) {
    return new Articles(Optional.of(LocalDate.parse(day)));
  }

  static Articles undated() {
    return new Articles(Optional.empty());
  }

  /** Adds a sentence of {@code word/lemma/POS} or {@code word/POS}, with its expressions. */
  Articles sentence(String tagged, Said... expressions) {
    int begin = text.length();
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      int at = text.length();
      text.append(parts[0]).append(' ');
      tokens.add(
          new Token(
              new Span(at, at + parts[0].length()),
              parts.length == 3 ? parts[1] : parts[0],
              PartOfSpeech.valueOf(parts[parts.length - 1])));
    }
    sentences.add(new Sentence(new Span(begin, text.length()), tokens));
    for (Said said : expressions) {
      int at = text.indexOf(said.words, begin);
      mentions.add(new TimexMention(new Span(at, at + said.words.length()), said.timex));
    }
    return this;
  }

  AnnotatedArticle annotated() {
    Article article =
        Article.ofText(
            "a",
            published.map(day -> new PublicationDate(day, PublicationDate.Basis.OPTION)),
            text.toString());
    return new AnnotatedArticle(article, sentences, mentions);
  }

  /** An expression and what it says. */
  record Said(String words, Timex timex) {}
}
