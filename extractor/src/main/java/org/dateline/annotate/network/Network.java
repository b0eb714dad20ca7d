package org.dateline.annotate.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.ModelException;

/**
 * The network, run by ONNX Runtime. A session may be used by many threads at once; each run works
 * in its caller's thread alone.
 */
final class Network implements AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Labels labels;
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
      labels = new Labels(session.getMetadata().getCustomMetadata());
    } catch (OrtException e) {
      throw new ModelException("network.onnx: %s; rebuild model.jar".formatted(e.getMessage()), e);
    }
  }

  /** What the numbers of its answers stand for. */
  Labels labels() {
    return labels;
  }

  /** The scores of a window's words, read together. */
  WindowScores read(List<Word> words) {
    int length = 2 + words.stream().mapToInt(word -> word.pieces().size()).sum();
    LongBuffer ids = LongBuffer.allocate(length).put(cls);
    LongBuffer shapes = LongBuffer.allocate(length).put(0);
    LongBuffer starts = LongBuffer.allocate(1 + words.size()).put(0);
    for (Word word : words) {
      starts.put(ids.position());
      for (int piece : word.pieces()) {
        ids.put(piece);
        shapes.put(word.shape().typeId());
      }
    }
    return run(ids.put(sep).flip(), shapes.put(0).flip(), starts.flip());
  }

  private WindowScores run(LongBuffer ids, LongBuffer shapes, LongBuffer starts) {
    LongBuffer ones = LongBuffer.allocate(ids.limit());
    Arrays.fill(ones.array(), 1);
    try (OnnxTensor input = row(ids);
        OnnxTensor mask = row(ones);
        OnnxTensor types = row(shapes);
        OnnxTensor words = row(starts);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", input,
                    "attention_mask", mask,
                    "token_type_ids", types,
                    "words", words))) {
      return scores(result, starts.limit() - 1);
    } catch (OrtException e) {
      throw new IllegalStateException("network.onnx: " + e.getMessage(), e);
    }
  }

  private OnnxTensor row(LongBuffer values) throws OrtException {
    return OnnxTensor.createTensor(environment, values, new long[] {1, values.limit()});
  }

  private static WindowScores scores(OrtSession.Result result, int words) {
    Map<Output, FloatBuffer> values = new EnumMap<>(Output.class);
    for (Output output : Output.values()) {
      OnnxTensor tensor =
          (OnnxTensor)
              result
                  .get(output.key())
                  .orElseThrow(() -> new ModelException("network.onnx: no output " + output.key()));
      values.put(output, tensor.getFloatBuffer());
    }
    return new WindowScores(values, words);
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
