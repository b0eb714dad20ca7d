package org.dateline.annotate.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.annotate.EventState;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;
import org.dateline.text.Span;

/** Shows the words of an article to the network, window by window, and decodes its answers. */
final class WindowReader {

  private final Network network;
  private final Labels labels;

  WindowReader(Network network) {
    this.network = network;
    labels = network.labels();
  }

  /**
   * What the network says of each word.
   *
   * @param ends for each sentence the index behind its last word
   */
  List<WordReading> read(List<Word> words, List<Integer> ends) {
    TreeSet<Integer> sentences = new TreeSet<>(ends);
    List<WordReading> readings = new ArrayList<>();
    for (Window window : Windows.of(words, ends)) {
      WindowScores scores = scores(words, window);
      for (Span part : window.parts(sentences)) {
        readings.addAll(part(scores, part, window.begin()));
      }
    }
    return readings;
  }

  /** For each word of a sentence the log-probabilities of an output's labels. */
  List<double[]> logProbabilities(List<Word> sentence, Output output) {
    List<double[]> all = new ArrayList<>();
    for (Window window : Windows.of(sentence, List.of(sentence.size()))) {
      WindowScores scores = scores(sentence, window);
      for (int word = window.keepBegin(); word < window.keepEnd(); word++) {
        all.add(scores.logProbabilities(output, word - window.begin()));
      }
    }
    return all;
  }

  private WindowScores scores(List<Word> words, Window window) {
    return network.read(words.subList(window.begin(), window.end()));
  }

  /** The words of a sentence, or of as much of it as the window answers for. */
  private List<WordReading> part(WindowScores scores, Span part, int offset) {
    int first = part.begin() - offset;
    double[][] arcs = scores.arcs(first, part.end() - offset);
    int[] heads = SpanningTree.heads(arcs);
    List<WordReading> readings = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      int head = heads[i] - 1;
      Arc arc =
          head == Tree.ROOT
              ? new Arc(Tree.ROOT, "root")
              : new Arc(
                  part.begin() + head,
                  labels.relation(scores, first + i, first + head),
                  WindowScores.probability(arcs[i], heads[i]));
      readings.add(reading(scores, first + i, arc));
    }
    return readings;
  }

  private WordReading reading(WindowScores scores, int word, Arc arc) {
    return new WordReading(
        Map.of(
            Output.NAMES, scores.logProbabilities(Output.NAMES, word),
            Output.TRIGGERS, scores.logProbabilities(Output.TRIGGERS, word),
            Output.TIMEML, scores.logProbabilities(Output.TIMEML, word)),
        labels.pos(scores, word),
        labels.xpos(scores, word),
        arc,
        labels.facets(scores, word),
        new EventState(scores.state(word)));
  }
}
