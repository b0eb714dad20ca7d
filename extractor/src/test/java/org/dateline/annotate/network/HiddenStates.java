package org.dateline.annotate.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.network.Treebank.Tagged;

/** The network's state at the first piece of each token of a document, from one inner layer. */
final class HiddenStates implements AutoCloseable {

  private final WordPieces pieces;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final String layer;

  HiddenStates(byte[] network, WordPieces pieces, String layer) throws OrtException {
    this.pieces = pieces;
    this.layer = layer;
    session = environment.createSession(OnnxHead.join(network, OnnxHead.output(layer)));
  }

  /** One row for each token, in text order. */
  List<float[]> of(List<Tagged> document) throws OrtException {
    List<Word> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Tagged sentence : document) {
      Compounds.group(sentence.text(), sentence.tokens())
          .forEach(tokens -> words.add(pieces.word(sentence.text(), tokens)));
      ends.add(words.size());
    }
    List<float[]> rows = new ArrayList<>();
    for (Window window : Windows.of(words, ends)) {
      List<Word> read = words.subList(window.begin(), window.end());
      FloatBuffer states = run(read);
      int first = 1;
      for (int i = 0; i < read.size(); i++) {
        int word = window.begin() + i;
        if (word >= window.keepBegin() && word < window.keepEnd()) {
          addRows(states, first, read.get(i), rows);
        }
        first += read.get(i).pieces().size();
      }
    }
    return rows;
  }

  private static void addRows(FloatBuffer states, int first, Word word, List<float[]> rows) {
    for (int start : word.starts()) {
      float[] row = new float[TagHeadTraining.WIDTH];
      states.get((first + start) * row.length, row);
      rows.add(row);
    }
  }

  private FloatBuffer run(List<Word> words) throws OrtException {
    int length = 2 + words.stream().mapToInt(word -> word.pieces().size()).sum();
    LongBuffer ids = LongBuffer.allocate(length).put(pieces.special("[CLS]"));
    LongBuffer shapes = LongBuffer.allocate(length).put(0);
    for (Word word : words) {
      for (int piece : word.pieces()) {
        ids.put(piece);
        shapes.put(word.shape().typeId());
      }
    }
    long[] ones = new long[length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = tensor(ids.put(pieces.special("[SEP]")).flip());
        OnnxTensor mask = tensor(LongBuffer.wrap(ones));
        OnnxTensor types = tensor(shapes.put(0).flip());
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return ((OnnxTensor) result.get(layer).orElseThrow()).getFloatBuffer();
    }
  }

  private OnnxTensor tensor(LongBuffer values) throws OrtException {
    return OnnxTensor.createTensor(environment, values, new long[] {1, values.limit()});
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
