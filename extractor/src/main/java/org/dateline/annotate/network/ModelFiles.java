package org.dateline.annotate.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.ModelException;

/** One network's files of module model, read from the class path and compared with checksums. */
final class ModelFiles {

  private static final String FOLDER = "org/dateline/model/";
  private static final String VOCABULARY = "vocabulary.txt";
  private static final String SUMS = "SHA256SUMS";

  private final ClassLoader loader;
  private final NetworkChoice choice;
  private final Map<String, String> sums;

  ModelFiles(ClassLoader loader, NetworkChoice choice) {
    this.loader = loader;
    this.choice = choice;
    sums =
        lines(bytes(SUMS)).stream()
            .map(line -> line.split(" +", 2))
            .collect(Collectors.toMap(field -> field[1], field -> field[0]));
  }

  /** The network as an ONNX file. */
  byte[] network() {
    return checked(choice.file());
  }

  /** Word pieces; a piece's number is its place in the list. */
  List<String> vocabulary() {
    return lines(checked(VOCABULARY));
  }

  /** A text that changes with the network and with the vocabulary. */
  String fingerprint() {
    return Stream.of(choice.file(), VOCABULARY)
        .map(name -> name + "=" + sums.get(name))
        .collect(Collectors.joining(" "));
  }

  private byte[] checked(String name) {
    byte[] bytes = bytes(name);
    if (!sha256(bytes).equals(sums.get(name))) {
      throw new ModelException(
          "%s%s: does not match %s; rebuild or fetch model.jar again"
              .formatted(FOLDER, name, SUMS));
    }
    return bytes;
  }

  private byte[] bytes(String name) {
    try (InputStream in = loader.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new ModelException(
            "%s%s: not on the class path; add model.jar".formatted(FOLDER, name));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ModelException(
          "%s%s: cannot be read; rebuild or fetch model.jar again".formatted(FOLDER, name), e);
    }
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
