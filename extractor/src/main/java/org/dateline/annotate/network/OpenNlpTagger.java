package org.dateline.annotate.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.commons.ThreadSafe;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.util.Sequence;

/**
 * The network as OpenNLP's part-of-speech tagger, with universal tags or those of the Penn
 * Treebank.
 *
 * <p>Reads each sentence for itself and remembers nothing. Any number of threads may share one; the
 * reader stays its owner's to close.
 */
@ThreadSafe
public final class OpenNlpTagger implements POSTagger {

  /** As many sequences as OpenNLP's own tagger gives. */
  private static final int SEQUENCES = 3;

  private static final Comparator<Sequence> BEST_FIRST =
      Comparator.comparingDouble(Sequence::getScore).reversed();

  private final EnglishReader reader;
  private final Output output;
  private final List<String> tags;

  /**
   * A tagger over a reader.
   *
   * @throws IllegalArgumentException for any format but {@code UD} and {@code PENN}
   */
  public OpenNlpTagger(EnglishReader reader, POSTagFormat format) {
    this.reader = reader;
    output =
        switch (format) {
          case UD -> Output.UPOS;
          case PENN -> Output.XPOS;
          case CUSTOM, UNKNOWN ->
              throw new IllegalArgumentException("tags are UD or PENN, not " + format);
        };
    tags = reader.labels().of(output);
  }

  /** The best tag of each token of one sentence; n't and 's are tokens of their own. */
  @Override
  public String[] tag(String[] sentence) {
    return topKSequences(sentence)[0].getOutcomes().toArray(String[]::new);
  }

  /** As {@link #tag(String[])}; the network finds its context itself. */
  @Override
  public String[] tag(String[] sentence, Object[] additionalContext) {
    return tag(sentence);
  }

  /** The three most probable sequences of tags, best first, with the probability of each tag. */
  @Override
  public Sequence[] topKSequences(String[] sentence) {
    List<Sequence> best = List.of(new Sequence());
    for (double[] scores : reader.logProbabilities(sentence, output)) {
      best = longer(best, scores);
    }
    return best.toArray(Sequence[]::new);
  }

  /** As {@link #topKSequences(String[])}; the network finds its context itself. */
  @Override
  public Sequence[] topKSequences(String[] sentence, Object[] additionalContext) {
    return topKSequences(sentence);
  }

  /**
   * The best sequences with one more tag. Tags are scored apart, so none that is lost could win.
   */
  private List<Sequence> longer(List<Sequence> sequences, double[] scores) {
    List<Sequence> longer = new ArrayList<>();
    for (int tag : mostProbable(scores)) {
      for (Sequence sequence : sequences) {
        longer.add(new Sequence(sequence, tags.get(tag), Math.exp(scores[tag])));
      }
    }
    return longer.stream().sorted(BEST_FIRST).limit(SEQUENCES).toList();
  }

  private static int[] mostProbable(double[] scores) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer tag) -> scores[tag]).reversed())
        .limit(SEQUENCES)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
