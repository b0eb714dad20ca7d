package org.dateline.annotate.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.annotate.EventState;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.ReadText;
import org.dateline.annotate.SameEvent;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.SentenceReader;
import org.dateline.annotate.Token;
import org.dateline.annotate.sentence.Lemmas;
import org.dateline.annotate.sentence.Segment;
import org.dateline.annotate.sentence.Segmenter;
import org.dateline.text.Span;

/**
 * Reads English text: one pass of the network over each window of sentences gives parts of speech,
 * trees, names and events. Safe to share between threads.
 */
public final class EnglishReader implements SentenceReader, AutoCloseable {

  private final Segmenter segmenter;
  private final Lemmas lemmas;
  private final WordPieces pieces;
  private final Network network;
  private final WindowReader words;
  private final BioDecoder names;
  private final BioDecoder triggers;
  private final BioDecoder timeml;
  private final SameEvent sameEvent;

  private EnglishReader(ModelFiles files) {
    segmenter = Segmenter.load();
    lemmas = Lemmas.load();
    pieces = new WordPieces(files.vocabulary());
    network = new Network(files.network(), pieces);
    words = new WindowReader(network);
    names = network.labels().decoder(Output.NAMES);
    triggers = network.labels().decoder(Output.TRIGGERS);
    timeml = network.labels().decoder(Output.TIMEML);
    sameEvent = network.labels().sameEvent();
  }

  /** Reads the accurate network and the word lists from the class path. */
  public static EnglishReader load() {
    return load(NetworkChoice.ACCURATE);
  }

  /** Reads a network of module model and the word lists from the class path. */
  public static EnglishReader load(NetworkChoice choice) {
    return new EnglishReader(files(choice));
  }

  /** A text that changes with the network and differs from every other network's. */
  public static String fingerprint(NetworkChoice choice) {
    return files(choice).fingerprint();
  }

  private static ModelFiles files(NetworkChoice choice) {
    return new ModelFiles(EnglishReader.class.getClassLoader(), choice);
  }

  /** How the states of the events that this reads are compared. */
  public SameEvent sameEvent() {
    return sameEvent;
  }

  @Override
  public ReadText read(String text) {
    return read(text, segmenter.segments(text));
  }

  /** Reads a text whose sentences and tokens are known. */
  public ReadText read(String text, List<Segment> segments) {
    List<Word> tokens = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Segment segment : segments) {
      segment.tokens().forEach(token -> tokens.add(pieces.word(token.in(text))));
      ends.add(tokens.size());
    }
    List<WordReading> readings = words.read(tokens, ends);
    List<Sentence> sentences = new ArrayList<>();
    List<NameMention> foundNames = new ArrayList<>();
    List<EventMention> events = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < segments.size(); i++) {
      var sentence = new SentenceWords(segments.get(i), readings.subList(begin, ends.get(i)));
      sentences.add(sentence(text, sentence, begin));
      foundNames.addAll(sentence.names(names));
      events.addAll(sentence.events(triggers, timeml));
      begin = ends.get(i);
    }
    return new ReadText(sentences, foundNames, events);
  }

  /** For each token of a text its state, as if it were the trigger of an event. */
  public SortedMap<Span, EventState> states(String text) {
    List<Span> tokens = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Segment segment : segmenter.segments(text)) {
      tokens.addAll(segment.tokens());
      ends.add(tokens.size());
    }
    List<WordReading> readings =
        words.read(tokens.stream().map(token -> pieces.word(token.in(text))).toList(), ends);
    SortedMap<Span, EventState> states = new TreeMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      states.put(tokens.get(i), readings.get(i).state());
    }
    return states;
  }

  /** For each token of a sentence the log-probabilities of an output's labels. */
  List<double[]> logProbabilities(String[] tokens, Output output) {
    return words.logProbabilities(Stream.of(tokens).map(pieces::word).toList(), output);
  }

  /** What the network's numbers stand for. */
  Labels labels() {
    return network.labels();
  }

  private Sentence sentence(String text, SentenceWords sentence, int begin) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      Span span = sentence.segment().tokens().get(i);
      WordReading word = sentence.words().get(i);
      tokens.add(new Token(span, lemmas.lemma(span.in(text), word.pos()), word.pos(), word.xpos()));
    }
    return new Sentence(sentence.segment().span(), tokens, Optional.of(sentence.tree(begin)));
  }

  @Override
  public void close() {
    network.close();
  }
}
