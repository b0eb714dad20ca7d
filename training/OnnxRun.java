import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs an exported model over a file of windows: {@code OnnxRun model questions answers output...}.
 *
 * <p>Both files are big-endian. A question is the count of pieces, the count of words, then pieces, shapes and words as longs. An
 * answer is, for each named output, the count of its floats and the floats. One thread; prints pieces per CPU-second.
 */
public final class OnnxRun {
  public static void main(String[] arguments) throws IOException, OrtException {
    Path model = Path.of(arguments[0]);
    List<String> outputs = List.of(Arrays.copyOfRange(arguments, 3, arguments.length));
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      double loading = cpuSeconds();
      try (OrtSession session = environment.createSession(model.toString(), options);
          DataInputStream questions = reading(Path.of(arguments[1]));
          DataOutputStream answers = writing(Path.of(arguments[2]))) {
        double loaded = cpuSeconds();
        long pieces = answerAll(environment, session, questions, answers, outputs);
        System.err.printf("%s: loaded in %.1f CPU-s, %d pieces, %.0f pieces/CPU-s%n",
            model.getFileName(), loaded - loading, pieces, pieces / (cpuSeconds() - loaded));
      }
    }
  }

  private static long answerAll(OrtEnvironment environment, OrtSession session, DataInputStream questions, DataOutputStream answers,
      List<String> outputs) throws IOException, OrtException {
    long total = 0;
    while (true) {
      int pieces;
      try {
        pieces = (int) questions.readLong();
      } catch (EOFException end) {
        return total;
      }
      int words = (int) questions.readLong();
      Map<String, OnnxTensor> inputs = new HashMap<>();
      inputs.put("input_ids", row(environment, longs(questions, pieces)));
      inputs.put("token_type_ids", row(environment, longs(questions, pieces)));
      inputs.put("words", row(environment, longs(questions, words)));
      long[] mask = new long[pieces];
      Arrays.fill(mask, 1);
      inputs.put("attention_mask", row(environment, mask));
      answer(session, inputs, answers, outputs);
      inputs.values().forEach(OnnxTensor::close);
      total += pieces;
    }
  }

  private static void answer(OrtSession session, Map<String, OnnxTensor> inputs, DataOutputStream answers, List<String> outputs)
      throws IOException, OrtException {
    try (OrtSession.Result result = session.run(inputs)) {
      for (String output : outputs) {
        FloatBuffer values = ((OnnxTensor) result.get(output).orElseThrow()).getFloatBuffer();
        answers.writeLong(values.remaining());
        while (values.hasRemaining()) {
          answers.writeFloat(values.get());
        }
      }
    }
  }

  private static OnnxTensor row(OrtEnvironment environment, long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private static long[] longs(DataInputStream in, int count) throws IOException {
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readLong();
    }
    return values;
  }

  private static DataInputStream reading(Path path) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
  }

  private static DataOutputStream writing(Path path) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
  }

  private static double cpuSeconds() {
    var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private OnnxRun() {}
}
