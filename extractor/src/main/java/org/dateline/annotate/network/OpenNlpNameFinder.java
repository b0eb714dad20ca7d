package org.dateline.annotate.network;

import java.util.List;
import opennlp.tools.commons.ThreadSafe;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * The network as OpenNLP's name finder: {@code person}, {@code organization}, {@code location}
 * (buildings and sites too) and {@code misc} (demonyms too), as OpenNLP calls the names of
 * CoNLL-2003. A span's probability is the mean over its tokens of that of their labels.
 *
 * <p>Reads each sentence for itself and remembers nothing. Any number of threads may share one; the
 * reader stays its owner's to close.
 */
@ThreadSafe
public final class OpenNlpNameFinder implements TokenNameFinder {

  private final EnglishReader reader;
  private final BioDecoder decoder;

  public OpenNlpNameFinder(EnglishReader reader) {
    this.reader = reader;
    decoder = reader.labels().decoder(Output.NAMES);
  }

  /**
   * The names in text order; none overlaps another.
   *
   * @param tokens of one sentence; clitics such as 's and n't are tokens of their own
   */
  @Override
  public Span[] find(String[] tokens) {
    List<double[]> scores = reader.logProbabilities(tokens, Output.NAMES);
    return decoder.chunks(scores).stream().map(OpenNlpNameFinder::span).toArray(Span[]::new);
  }

  private static Span span(BioChunk name) {
    String type =
        switch (name.nameType()) {
          case PERSON -> "person";
          case ORGANISATION -> "organization";
          case LOCATION -> "location";
          case PEOPLE, OTHER -> "misc";
        };
    return new Span(name.begin(), name.end(), type, name.probability());
  }

  /** Does nothing: nothing is adapted to what was read before. */
  @Override
  public void clearAdaptiveData() {}
}
