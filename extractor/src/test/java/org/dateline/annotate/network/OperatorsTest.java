package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What ONNX Runtime makes of the networks: none of the operators whose kernels add up or round
 * otherwise with AVX-512 than with AVX2.
 */
final class OperatorsTest {

  private static final List<String> DIFFERENT =
      List.of("Softmax", "Gelu", "BiasGelu", "FastGelu", "QuickGelu", "Attention");

  @ParameterizedTest
  @EnumSource
  void allProcessorsComputeTheSame(NetworkChoice choice, @TempDir Path folder) throws Exception {
    Path optimised = folder.resolve("optimised.onnx");
    byte[] network = new ModelFiles(getClass().getClassLoader(), choice).network();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      options.setOptimizedModelFilePath(optimised.toString());
      OrtEnvironment.getEnvironment().createSession(network, options).close();
    }

    String bytes = Files.readString(optimised, StandardCharsets.ISO_8859_1);

    assertThat(bytes).contains(operator("Erf"), operator("Exp"));
    assertThat(DIFFERENT).noneMatch(name -> bytes.contains(operator(name)));
  }

  /** As a node says it in the file: field 4, its length and its name. */
  private static String operator(String name) {
    return "\"" + (char) name.length() + name;
  }
}
