package org.dateline.annotate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.annotate.MentionFinder;
import org.dateline.annotate.Sentence;

/**
 * Proper names of persons, organisations, places and others. Reads an article's sentences in their
 * context; as OpenNLP's {@link TokenNameFinder} it reads one sentence alone.
 */
public final class NameFinder implements MentionFinder, TokenNameFinder, AutoCloseable {

  private final WordPieces pieces;
  private final Network network;
  private final BioDecoder decoder;

  private NameFinder(ModelFiles files) {
    pieces = new WordPieces(files.vocabulary());
    network = new Network(files.network(), pieces);
    decoder = new BioDecoder(files.labels());
  }

  /** Reads module model from the class path. */
  public static NameFinder load() {
    return new NameFinder(new ModelFiles(NameFinder.class.getClassLoader()));
  }

  @Override
  public List<NameMention> find(List<Sentence> sentences, String text) {
    List<List<org.dateline.text.Span>> words =
        sentences.stream().map(sentence -> Compounds.join(text, sentence)).toList();
    List<String[]> forms =
        words.stream()
            .map(spans -> spans.stream().map(span -> span.in(text)).toArray(String[]::new))
            .toList();
    List<List<Span>> names = find(forms);
    List<NameMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (Span name : names.get(i)) {
        mentions.add(mention(name, words.get(i)));
      }
    }
    return mentions;
  }

  /** The names of consecutive sentences of one article, as spans of words. */
  List<List<Span>> find(List<String[]> sentences) {
    List<Word> words = new ArrayList<>();
    int[] ends = new int[sentences.size()];
    for (int i = 0; i < ends.length; i++) {
      for (String form : sentences.get(i)) {
        words.add(new Word(pieces.of(form, Windows.PIECES / 4), WordShape.of(form)));
      }
      ends[i] = words.size();
    }
    double[][] logs = read(words, ends);
    List<List<Span>> names = new ArrayList<>();
    for (int i = 0; i < ends.length; i++) {
      names.add(decoder.names(Arrays.copyOfRange(logs, i == 0 ? 0 : ends[i - 1], ends[i])));
    }
    return names;
  }

  private double[][] read(List<Word> words, int[] ends) {
    double[][] logs = new double[words.size()][];
    for (Window window : Windows.of(words, ends)) {
      double[][] rows = network.read(words.subList(window.begin(), window.end()));
      for (int i = window.keepBegin(); i < window.keepEnd(); i++) {
        logs[i] = rows[i - window.begin()];
      }
    }
    return logs;
  }

  private static NameMention mention(Span name, List<org.dateline.text.Span> words) {
    org.dateline.text.Span span = words.get(name.getStart()).union(words.get(name.getEnd() - 1));
    return new NameMention(span, type(name.getType()), name.getProb());
  }

  private static NameType type(String label) {
    return switch (label) {
      case "PER" -> NameType.PERSON;
      case "ORG" -> NameType.ORGANISATION;
      case "LOC" -> NameType.LOCATION;
      default -> NameType.OTHER;
    };
  }

  @Override
  public Span[] find(String[] words) {
    return find(List.<String[]>of(words)).getFirst().toArray(Span[]::new);
  }

  /** Nothing to forget: every call stands alone. */
  @Override
  public void clearAdaptiveData() {}

  @Override
  public void close() {
    network.close();
  }
}
