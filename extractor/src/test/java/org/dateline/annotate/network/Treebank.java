package org.dateline.annotate.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.text.Span;

/** The documents of a gzipped CoNLL-U file, each a list of sentences. */
final class Treebank {

  /** A sentence as it was written, with its tokens and their parts of speech. */
  record Tagged(String text, List<Span> tokens, List<PartOfSpeech> tags) {}

  private final List<List<Tagged>> documents = new ArrayList<>();
  private String text = "";
  private List<Span> tokens = new ArrayList<>();
  private List<PartOfSpeech> tags = new ArrayList<>();

  private Treebank() {}

  static List<List<Tagged>> read(Path file) throws IOException {
    Treebank treebank = new Treebank();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      lines.lines().forEach(treebank::add);
    }
    return treebank.documents;
  }

  private void add(String line) {
    String[] fields = line.split("\t", -1);
    if (line.startsWith("# newdoc") || documents.isEmpty()) {
      documents.add(new ArrayList<>());
    }
    if (line.startsWith("# text = ")) {
      text = plain(line.substring("# text = ".length()));
    } else if (line.isEmpty()) {
      documents.getLast().add(new Tagged(text, tokens, tags));
      tokens = new ArrayList<>();
      tags = new ArrayList<>();
    } else if (fields.length == 10 && fields[0].chars().allMatch(Character::isDigit)) {
      addToken(plain(fields[1]), PartOfSpeech.valueOf(fields[3].equals("_") ? "X" : fields[3]));
    }
  }

  /** Parts of one orthographic word that its text does not show apart keep the word's end. */
  private void addToken(String form, PartOfSpeech tag) {
    int from = tokens.isEmpty() ? 0 : tokens.getLast().end();
    int found = text.indexOf(form, from);
    int begin = found < 0 ? from : found;
    tokens.add(new Span(begin, Math.min(text.length(), begin + form.length())));
    tags.add(tag);
  }

  private static String plain(String text) {
    return text.replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201C', '"')
        .replace('\u201D', '"');
  }
}
