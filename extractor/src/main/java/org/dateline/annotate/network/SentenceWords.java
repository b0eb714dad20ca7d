package org.dateline.annotate.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.annotate.EventReading;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;
import org.dateline.annotate.sentence.Segment;
import org.dateline.text.Span;

/** A sentence as the network reads it: its tokens and what is said of each. */
record SentenceWords(Segment segment, List<WordReading> words) {

  SentenceWords {
    words = List.copyOf(words);
  }

  /**
   * The tree of the arcs. A sentence read in several windows has a root in each; those after the
   * first depend on it, nobody knows how.
   *
   * @param begin the number of the first word among the article's
   */
  Tree tree(int begin) {
    List<Arc> arcs = words.stream().map(WordReading::arc).toList();
    List<Integer> heads = arcs.stream().map(Arc::head).toList();
    int root = heads.indexOf(Tree.ROOT);
    List<Arc> own = new ArrayList<>();
    for (int i = 0; i < arcs.size(); i++) {
      Arc arc = arcs.get(i);
      if (i == root) {
        own.add(arc);
      } else if (arc.head() == Tree.ROOT) {
        own.add(new Arc(root, "dep"));
      } else {
        own.add(arc.to(arc.head() - begin));
      }
    }
    return new Tree(own);
  }

  List<NameMention> names(BioDecoder decoder) {
    return decoder.chunks(scores(Output.NAMES)).stream()
        .map(name -> new NameMention(span(name), name.nameType(), name.probability()))
        .toList();
  }

  /** What either kind of trigger covers. */
  List<EventMention> events(BioDecoder ecb, BioDecoder timeml) {
    TreeMap<Span, EventMention> events = new TreeMap<>();
    List<BioChunk> chunks = new ArrayList<>(ecb.chunks(scores(Output.TRIGGERS)));
    chunks.addAll(timeml.chunks(scores(Output.TIMEML)));
    for (BioChunk chunk : chunks) {
      events.computeIfAbsent(span(chunk), span -> event(span, chunk));
    }
    return List.copyOf(events.values());
  }

  private EventMention event(Span span, BioChunk chunk) {
    WordReading first = words.get(chunk.begin());
    double ecb = inside(Output.TRIGGERS, chunk);
    double timeml = inside(Output.TIMEML, chunk);
    return new EventMention(span, new EventReading(ecb, timeml, first.facets(), first.state()));
  }

  /** The mean over a chunk's words of the probability of any label but O, the first. */
  private double inside(Output output, BioChunk chunk) {
    double sum = 0;
    for (double[] scores : scores(output).subList(chunk.begin(), chunk.end())) {
      sum += 1 - Math.exp(scores[0]);
    }
    return sum / (chunk.end() - chunk.begin());
  }

  private List<double[]> scores(Output output) {
    return words.stream().map(word -> word.chunks().get(output)).toList();
  }

  private Span span(BioChunk chunk) {
    List<Span> tokens = segment.tokens();
    return tokens.get(chunk.begin()).union(tokens.get(chunk.end() - 1));
  }
}
