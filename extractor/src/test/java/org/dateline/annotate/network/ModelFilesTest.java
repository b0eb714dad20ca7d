package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dateline.annotate.ModelException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelFilesTest {

  @TempDir private Path root;

  private Path folder;

  @BeforeEach
  void write() throws IOException, NoSuchAlgorithmException {
    folder = Files.createDirectories(root.resolve("org/dateline/model"));
    byte[] pieces = "[UNK]\n[CLS]\n[SEP]\n".getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("vocabulary.txt"), pieces);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(pieces);
    Files.writeString(
        folder.resolve("SHA256SUMS"), HexFormat.of().formatHex(digest) + "  vocabulary.txt\n");
  }

  @Test
  void aFileThatMatchesItsChecksumIsRead() throws IOException {
    try (URLClassLoader loader = loader()) {
      assertThat(new ModelFiles(loader, NetworkChoice.ACCURATE).vocabulary())
          .containsExactly("[UNK]", "[CLS]", "[SEP]");
    }
  }

  @Test
  void anotherModelHasAnotherFingerprint() throws IOException {
    try (URLClassLoader loader = loader()) {
      String before = new ModelFiles(loader, NetworkChoice.ACCURATE).fingerprint();
      Files.writeString(folder.resolve("SHA256SUMS"), "00  vocabulary.txt\n");
      assertThat(new ModelFiles(loader, NetworkChoice.ACCURATE).fingerprint()).isNotEqualTo(before);
    }
  }

  @Test
  void theNetworksHaveDifferentFingerprints() throws IOException {
    Files.writeString(folder.resolve("SHA256SUMS"), "00  network.onnx\n11  fast/network.onnx\n");

    try (URLClassLoader loader = loader()) {
      assertThat(new ModelFiles(loader, NetworkChoice.FAST).fingerprint())
          .isNotEqualTo(new ModelFiles(loader, NetworkChoice.ACCURATE).fingerprint());
    }
  }

  @Test
  void anotherAccurateNetworkLeavesTheFastOnesFingerprint() throws IOException {
    try (URLClassLoader loader = loader()) {
      String before = new ModelFiles(loader, NetworkChoice.FAST).fingerprint();
      Files.writeString(
          folder.resolve("SHA256SUMS"),
          Files.readString(folder.resolve("SHA256SUMS")) + "00  network.onnx\n");
      assertThat(new ModelFiles(loader, NetworkChoice.FAST).fingerprint()).isEqualTo(before);
    }
  }

  @Test
  void aDamagedFileIsNamedWithTheRemedy() throws IOException {
    Files.writeString(folder.resolve("vocabulary.txt"), "[UNK]\n");

    try (URLClassLoader loader = loader()) {
      assertThatThrownBy(() -> new ModelFiles(loader, NetworkChoice.ACCURATE).vocabulary())
          .isInstanceOf(ModelException.class)
          .hasMessage(
              "org/dateline/model/vocabulary.txt: does not match SHA256SUMS; rebuild or fetch"
                  + " model.jar again");
    }
  }

  @Test
  void aMissingFileIsNamedWithTheRemedy() throws IOException {
    try (URLClassLoader loader = loader()) {
      assertThatThrownBy(() -> new ModelFiles(loader, NetworkChoice.ACCURATE).network())
          .isInstanceOf(ModelException.class)
          .hasMessage("org/dateline/model/network.onnx: not on the class path; add model.jar");
    }
  }

  @Test
  void aMissingFastNetworkIsNamedWithItsFolder() throws IOException {
    try (URLClassLoader loader = loader()) {
      assertThatThrownBy(() -> new ModelFiles(loader, NetworkChoice.FAST).network())
          .isInstanceOf(ModelException.class)
          .hasMessage("org/dateline/model/fast/network.onnx: not on the class path; add model.jar");
    }
  }

  @Test
  void aDamagedFastNetworkIsNamedWithItsFolder() throws IOException {
    Files.createDirectory(folder.resolve("fast"));
    Files.write(folder.resolve("fast/network.onnx"), new byte[] {1});

    try (URLClassLoader loader = loader()) {
      assertThatThrownBy(() -> new ModelFiles(loader, NetworkChoice.FAST).network())
          .isInstanceOf(ModelException.class)
          .hasMessageStartingWith(
              "org/dateline/model/fast/network.onnx: does not match SHA256SUMS");
    }
  }

  @Test
  void bytesThatAreNoNetworkAreRefused() {
    WordPieces pieces = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));

    assertThatThrownBy(() -> new Network(new byte[] {1, 2, 3}, pieces))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("network.onnx: ")
        .hasMessageEndingWith("; rebuild model.jar");
  }

  private URLClassLoader loader() throws IOException {
    return new URLClassLoader(new URL[] {root.toUri().toURL()}, null);
  }
}
