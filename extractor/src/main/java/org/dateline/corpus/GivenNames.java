package org.dateline.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.dateline.annotate.AnnotatedArticle;

/**
 * The names that annotated documents give, put in the place of those that the name finder found.
 * Reads the {@code entities} of the corpus format: {@code start} and {@code end} in code points of
 * {@code text} and, where known, {@code type}; documents are told apart by {@code id}.
 */
public final class GivenNames {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<GivenName>> byDocument = new HashMap<>();

  private GivenNames() {}

  /**
   * The names of all documents of some files, plain or gzipped.
   *
   * @throws GivenNamesException for lines whose names cannot be read
   */
  public static GivenNames read(List<Path> files) {
    GivenNames names = new GivenNames();
    files.forEach(names::add);
    return names;
  }

  /**
   * An article with the given names for its own.
   *
   * @param article annotated without cleaning, see {@link org.dateline.read.Article#uncleaned()}
   */
  public AnnotatedArticle in(AnnotatedArticle article) {
    List<GivenName> given = byDocument.getOrDefault(article.article().id(), List.of());
    return new GivenMentions(article).with(given);
  }

  private void add(Path file) {
    if (!file.toString().matches("(?i).*\\.jsonl(\\.gz)?")) {
      throw new GivenNamesException(file + ": gives no names; write them into a .jsonl file");
    }
    int number = 0;
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          add(line, "%s, line %d".formatted(file, number));
        }
      }
    } catch (IOException e) {
      throw new GivenNamesException("%s: cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    boolean zipped = file.toString().endsWith("z");
    return new BufferedReader(
        new InputStreamReader(zipped ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
  }

  private void add(String line, String place) {
    JsonNode document = parse(line);
    if (!document.path("text").isTextual()) {
      return;
    }
    String id =
        Optional.of(document.path("id").asText())
            .filter(value -> !value.isBlank())
            .orElseThrow(
                () -> new GivenNamesException(place + ": names without an \"id\"; add one"));
    List<GivenName> names = new ArrayList<>();
    for (JsonNode entity : document.path("entities")) {
      names.add(GivenName.of(entity, document.path("text").asText(), place));
    }
    if (byDocument.put(id, List.copyOf(names)) != null) {
      throw new GivenNamesException(
          "%s: a second document \"%s\"; give each its own id".formatted(place, id));
    }
  }

  /** What is no JSON has no names; whoever reads the article says what is wrong with it. */
  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }
}
