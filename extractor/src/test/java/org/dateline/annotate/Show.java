package org.dateline.annotate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.annotate.timex.TimexFinder;
import org.dateline.read.Article;

/** Prints what the annotator sees in text files: a debugging aid. */
final class Show {

  private Show() {}

  public static void main(String[] files) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (EnglishReader reader = EnglishReader.load()) {
      Annotator annotator = new Annotator(reader, List.of(new TimexFinder()));
      for (String file : files) {
        print(annotator.annotate(article(Files.readString(Path.of(file)))), out);
      }
    }
  }

  private static Article article(String text) {
    return Article.ofText("show", Optional.empty(), text);
  }

  private static void print(AnnotatedArticle annotated, PrintStream out) {
    String text = annotated.article().text();
    for (Sentence sentence : annotated.sentences()) {
      out.println(sentence.span().in(text));
      StringBuilder tokens = new StringBuilder();
      for (Token token : sentence.tokens()) {
        tokens
            .append("  ")
            .append(token.span().in(text))
            .append('/')
            .append(token.lemma())
            .append('/')
            .append(token.pos());
      }
      out.println(tokens);
      for (Mention mention : annotated.mentions()) {
        if (sentence.span().contains(mention.span())) {
          out.println("    " + mention.span().in(text) + "  " + mention);
        }
      }
    }
  }
}
