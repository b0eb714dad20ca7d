package org.dateline.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a done-mark is for: a document's content as one version of the extraction sees it. Another
 * content or another version is another key.
 */
public record DocumentKey(String value) {

  public DocumentKey {
    if (!value.matches("[0-9A-Za-z:._-]+")) {
      throw new IllegalArgumentException("not a document key: " + value);
    }
  }

  /**
   * The key of a document.
   *
   * @param extraction everything besides the content that decides the graph: program version,
   *     model, options
   */
  public static DocumentKey of(byte[] content, String extraction) {
    MessageDigest digest = sha256();
    digest.update(extraction.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return new DocumentKey(HexFormat.of().formatHex(digest.digest(content)));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
