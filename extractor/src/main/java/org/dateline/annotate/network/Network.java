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
import org.dateline.annotate.ModelException;

/**
 * The token classifier, run by ONNX Runtime. A session may be used by many threads at once; each
 * run works in its caller's thread alone.
 */
final class Network implements AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final int cls;
  private final int sep;

  Network(byte[] onnx, WordPieces pieces) {
    cls = pieces.special("[CLS]");
    sep = pieces.special("[SEP]");
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      session = environment.createSession(onnx, options);
    } catch (OrtException e) {
      throw new ModelException("network.onnx: %s; rebuild model.jar".formatted(e.getMessage()), e);
    }
  }

  /** The scores of each word of a window, read together. */
  List<Scores> read(List<Word> words) {
    int length = 2 + words.stream().mapToInt(word -> word.pieces().size()).sum();
    LongBuffer ids = LongBuffer.allocate(length).put(cls);
    LongBuffer shapes = LongBuffer.allocate(length).put(0);
    for (Word word : words) {
      for (int piece : word.pieces()) {
        ids.put(piece);
        shapes.put(word.shape().typeId());
      }
    }
    return run(ids.put(sep).flip(), shapes.put(0).flip(), words);
  }

  private List<Scores> run(LongBuffer ids, LongBuffer shapes, List<Word> words) {
    long[] size = {1, ids.limit()};
    LongBuffer ones = LongBuffer.allocate(ids.limit());
    Arrays.fill(ones.array(), 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, ids, size);
        OnnxTensor mask = OnnxTensor.createTensor(environment, ones, size);
        OnnxTensor types = OnnxTensor.createTensor(environment, shapes, size);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return scores(Rows.of(result, "logits"), Rows.of(result, "tags"), words);
    } catch (OrtException e) {
      throw new IllegalStateException("network.onnx: " + e.getMessage(), e);
    }
  }

  private static List<Scores> scores(Rows names, Rows tags, List<Word> words) {
    List<Scores> scores = new ArrayList<>();
    int first = 1;
    for (Word word : words) {
      int begin = first;
      List<Integer> best = word.starts().stream().map(start -> tags.best(begin + start)).toList();
      scores.add(new Scores(names.logProbabilities(begin), best));
      first += word.pieces().size();
    }
    return scores;
  }

  /** An output of the network: a row of label scores for each piece. */
  private record Rows(FloatBuffer values, int labels) {

    static Rows of(OrtSession.Result result, String output) throws OrtException {
      OnnxTensor tensor =
          (OnnxTensor)
              result
                  .get(output)
                  .orElseThrow(() -> new ModelException("network.onnx: no output " + output));
      return new Rows(tensor.getFloatBuffer(), (int) tensor.getInfo().getShape()[2]);
    }

    double[] logProbabilities(int piece) {
      double[] row = row(piece);
      double sum = Arrays.stream(row).map(Math::exp).sum();
      return Arrays.stream(row).map(score -> score - Math.log(sum)).toArray();
    }

    int best(int piece) {
      double[] row = row(piece);
      int best = 0;
      for (int i = 1; i < row.length; i++) {
        best = row[i] > row[best] ? i : best;
      }
      return best;
    }

    private double[] row(int piece) {
      double[] row = new double[labels];
      Arrays.setAll(row, label -> values.get(piece * labels + label));
      return row;
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("network.onnx: " + e.getMessage(), e);
    }
  }
}
