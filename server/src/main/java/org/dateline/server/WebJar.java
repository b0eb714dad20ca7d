package org.dateline.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A package of npm as a jar (webjars.org): scripts and styles of others that pages load from us.
 */
record WebJar(String name, String version) {

  /** The text of one of its files. */
  String read(String file) {
    String path = "/META-INF/resources/webjars/%s/%s/%s".formatted(name, version, file);
    try (@Nullable InputStream in = WebJar.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
