package org.dateline.annotate.network;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.annotate.NamedText;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.SentenceReader;
import org.dateline.annotate.Token;
import org.dateline.annotate.sentence.Lemmas;
import org.dateline.annotate.sentence.Segment;
import org.dateline.annotate.sentence.Segmenter;
import org.dateline.text.Span;

/**
 * Reads English text: one pass of the network over each window of sentences gives the parts of
 * speech and the names. Safe to share between threads.
 */
public final class EnglishReader implements SentenceReader, AutoCloseable {

  private final Segmenter segmenter;
  private final Lemmas lemmas;
  private final WordPieces pieces;
  private final Network network;
  private final BioDecoder decoder;
  private final List<PartOfSpeech> tags;

  private EnglishReader(ModelFiles files) {
    segmenter = Segmenter.load();
    lemmas = Lemmas.load();
    pieces = new WordPieces(files.vocabulary());
    decoder = new BioDecoder(files.nameLabels());
    tags = files.tagLabels().stream().map(PartOfSpeech::valueOf).toList();
    network = new Network(files.network(), pieces);
  }

  /** Reads module model and the word lists from the class path. */
  public static EnglishReader load() {
    return new EnglishReader(new ModelFiles(EnglishReader.class.getClassLoader()));
  }

  @Override
  public NamedText read(String text) {
    List<Segment> segments = segmenter.segments(text);
    List<List<List<Span>>> groups = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Segment segment : segments) {
      List<List<Span>> group = Compounds.group(text, segment.tokens());
      group.forEach(tokens -> words.add(pieces.word(text, tokens)));
      groups.add(group);
      ends.add(words.size());
    }
    List<Scores> scores = scores(words, ends);
    List<Sentence> sentences = new ArrayList<>();
    List<NameMention> names = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < segments.size(); i++) {
      List<Scores> own = scores.subList(begin, ends.get(i));
      sentences.add(sentence(text, segments.get(i), own));
      names.addAll(names(groups.get(i), own));
      begin = ends.get(i);
    }
    return new NamedText(sentences, names);
  }

  private List<Scores> scores(List<Word> words, List<Integer> ends) {
    List<Scores> scores = new ArrayList<>();
    for (Window window : Windows.of(words, ends)) {
      List<Scores> read = network.read(words.subList(window.begin(), window.end()));
      scores.addAll(
          read.subList(window.keepBegin() - window.begin(), window.keepEnd() - window.begin()));
    }
    return scores;
  }

  private Sentence sentence(String text, Segment segment, List<Scores> scores) {
    List<PartOfSpeech> parts =
        scores.stream().flatMap(word -> word.tags().stream()).map(tags::get).toList();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Span span = segment.tokens().get(i);
      tokens.add(new Token(span, lemmas.lemma(span.in(text), parts.get(i)), parts.get(i)));
    }
    return new Sentence(segment.span(), tokens);
  }

  private List<NameMention> names(List<List<Span>> words, List<Scores> scores) {
    return decoder.names(scores).stream().map(name -> mention(name, words)).toList();
  }

  private static NameMention mention(Name name, List<List<Span>> words) {
    Span span = words.get(name.begin()).getFirst().union(words.get(name.end() - 1).getLast());
    return new NameMention(span, type(name.type()), name.probability());
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
  public void close() {
    network.close();
  }
}
