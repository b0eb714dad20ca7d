package org.dateline.annotate.network;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.network.Treebank.Tagged;

/**
 * Teaches a network without it to tell parts of speech: a linear layer over the states of one inner
 * layer, whose weights are appended to the network's file. Arguments: the network, the file to
 * write, and gzipped CoNLL-U files to learn from. The result is the same on every run on the same
 * processor type.
 */
final class TagHeadTraining {

  static final int WIDTH = 384;

  private static final String LAYER = "/encoder/layer.3/output/LayerNorm/Add_1_output_0";

  private TagHeadTraining() {}

  public static void main(String[] arguments) throws IOException, OrtException {
    byte[] network = Files.readAllBytes(Path.of(arguments[0]));
    ModelFiles files = new ModelFiles(TagHeadTraining.class.getClassLoader());
    List<float[]> rows = new ArrayList<>();
    List<Integer> gold = new ArrayList<>();
    List<PartOfSpeech> labels = List.of(PartOfSpeech.values());
    try (HiddenStates states =
        new HiddenStates(network, new WordPieces(files.vocabulary()), LAYER)) {
      for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
        for (List<Tagged> document : Treebank.read(Path.of(file))) {
          rows.addAll(states.of(document));
          document.forEach(
              sentence -> sentence.tags().forEach(tag -> gold.add(labels.indexOf(tag))));
        }
      }
    }
    Files.write(Path.of(arguments[1]), OnnxHead.join(network, head(rows, gold, labels.size())));
  }

  private static byte[] head(List<float[]> rows, List<Integer> gold, int labels) {
    double[] mean = new double[WIDTH];
    double[] spread = new double[WIDTH];
    for (float[] row : rows) {
      for (int i = 0; i < WIDTH; i++) {
        mean[i] += row[i] / rows.size();
        spread[i] += row[i] * row[i] / rows.size();
      }
    }
    Arrays.setAll(spread, i -> Math.sqrt(spread[i] - mean[i] * mean[i]) + 1e-3);
    for (float[] row : rows) {
      for (int i = 0; i < WIDTH; i++) {
        row[i] = (float) ((row[i] - mean[i]) / spread[i]);
      }
    }
    SoftmaxRegression regression = new SoftmaxRegression(WIDTH, labels);
    regression.train(rows, gold);
    return linear(regression, mean, spread);
  }

  /** The classifier for states as they are, before standardisation. */
  private static byte[] linear(SoftmaxRegression regression, double[] mean, double[] spread) {
    float[][] weights = regression.weights();
    float[] bias = regression.bias();
    for (int i = 0; i < WIDTH; i++) {
      for (int j = 0; j < bias.length; j++) {
        weights[i][j] /= (float) spread[i];
        bias[j] -= (float) (mean[i] * weights[i][j]);
      }
    }
    return OnnxHead.linear(LAYER, "tags", weights, bias);
  }
}
