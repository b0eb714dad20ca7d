package org.dateline.annotate.name;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
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

  /** The log-probability of each label for the first piece of each word: [word][label]. */
  double[][] read(List<Word> words) {
    int length = 2 + words.stream().mapToInt(word -> word.pieces().size()).sum();
    LongBuffer ids = LongBuffer.allocate(length).put(cls);
    LongBuffer shapes = LongBuffer.allocate(length).put(0);
    int[] firsts = new int[words.size()];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = ids.position();
      for (int piece : words.get(i).pieces()) {
        ids.put(piece);
        shapes.put(words.get(i).shape().typeId());
      }
    }
    return run(ids.put(sep).flip(), shapes.put(0).flip(), firsts);
  }

  private double[][] run(LongBuffer ids, LongBuffer shapes, int[] firsts) {
    long[] size = {1, ids.limit()};
    LongBuffer ones = LongBuffer.allocate(ids.limit());
    Arrays.fill(ones.array(), 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, ids, size);
        OnnxTensor mask = OnnxTensor.createTensor(environment, ones, size);
        OnnxTensor types = OnnxTensor.createTensor(environment, shapes, size);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      OnnxTensor logits = (OnnxTensor) result.get(0);
      return logProbabilities(logits.getFloatBuffer(), firsts, logits.getInfo().getShape()[2]);
    } catch (OrtException e) {
      throw new IllegalStateException("network.onnx: " + e.getMessage(), e);
    }
  }

  private static double[][] logProbabilities(FloatBuffer logits, int[] firsts, long labels) {
    double[][] rows = new double[firsts.length][Math.toIntExact(labels)];
    for (int i = 0; i < firsts.length; i++) {
      double sum = 0;
      for (int j = 0; j < rows[i].length; j++) {
        rows[i][j] = logits.get(firsts[i] * rows[i].length + j);
        sum += Math.exp(rows[i][j]);
      }
      for (int j = 0; j < rows[i].length; j++) {
        rows[i][j] -= Math.log(sum);
      }
    }
    return rows;
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
