package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.read.ReadOptions.MissingDate;
import org.dateline.read.Reading.Accepted;
import org.dateline.text.Span;

final class ReadingPropertyTest {

  private static final Pattern TOKEN = Pattern.compile("\\S+");

  private final ArticleReader reader =
      new ArticleReader(new ReadOptions(new MissingDate.Accept(), Readings.TODAY));

  @Property(tries = 300)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll("endings") String ending) {
    assertThat(read(bytes, ending)).isEqualTo(read(bytes, ending));
  }

  @Property(tries = 500)
  void everyWordIsFoundInTheSource(@ForAll("texts") String text, @ForAll("endings") String ending) {
    String content =
        ending.equals(".jsonl")
            ? JsonNodeFactory.instance.objectNode().put("text", text).toString()
            : text;
    for (Reading reading : read(content.getBytes(StandardCharsets.UTF_8), ending)) {
      if (reading instanceof Accepted(Article article)) {
        assertAligned(article);
      }
    }
  }

  private static void assertAligned(Article article) {
    Matcher token = TOKEN.matcher(article.text());
    while (token.find()) {
      Span clean = new Span(token.start(), token.end());
      assertThat(article.alignment().toSource(clean).in(article.alignment().source()))
          .isEqualTo(token.group());
    }
  }

  @Provide
  Arbitrary<String> endings() {
    return Arbitraries.of(".txt", ".html", ".jsonl");
  }

  /** Pieces of articles and of noise, with any characters between them. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "The council closed the bridge.The mayor won't say why.",
            "The council closed the bridge.",
            "PARIS (AFP) - The mayor met the fishermen of the harbour.",
            "(AP) RUP RUP",
            " date 2024-04-01 Left Menu",
            "By Jane Doe",
            "All rights reserved.",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "<p>",
            "😀",
            "\u0085");
    Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(8);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, pieces), net.jqwik.api.Tuple.of(1, noise))
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  private List<Reading> read(byte[] bytes, String ending) {
    try {
      Path file = Files.createTempFile("any", ending);
      try (Stream<Reading> readings = reader.read(List.of(Files.write(file, bytes)))) {
        return readings.map(ReadingPropertyTest::withoutFile).toList();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two runs differ only in the name of the temporary file. */
  private static Reading withoutFile(Reading reading) {
    return switch (reading) {
      case Accepted(Article a) ->
          new Accepted(
              new Article(
                  "",
                  a.headline(),
                  a.published(),
                  a.publisher(),
                  a.agency(),
                  a.dateline(),
                  java.net.URI.create("any:file"),
                  a.text(),
                  a.alignment()));
      case Reading.Refused(var source, String place, String reason) ->
          new Reading.Refused(java.net.URI.create("any:file"), place, reason);
    };
  }
}
