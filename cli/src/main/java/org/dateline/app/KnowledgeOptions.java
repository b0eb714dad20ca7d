package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.load.DocumentKey;
import org.dateline.resolve.gazetteer.Dictionary;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which network reads, what the user knows beside our tables, and how sure events must be. */
final class KnowledgeOptions {

  @Mixin private NetworkOptions network = new NetworkOptions();

  @Mixin private ConfidenceOption confidence = new ConfidenceOption();

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = {
        "People, places and organisations of your own: tab-separated lines",
        "name, id, kind, prior below a line of these words; see docs/linking.md"
      })
  private Optional<Path> dictionary = Optional.empty();

  Knowledge knowledge() {
    return new Knowledge(
        network.choice(),
        dictionary.map(Dictionary::read).orElseGet(Dictionary::empty),
        dictionary.map(KnowledgeOptions::digest).orElse(""),
        confidence.least());
  }

  private static String digest(Path file) {
    try {
      return DocumentKey.of(Files.readAllBytes(file), "").value();
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage());
    }
  }
}
