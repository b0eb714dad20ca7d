package org.dateline.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The file of rejections: tab-separated, a line of column names, then a line for each in the order
 * of the input. Tabs, line ends and backslashes of a value are written {@code \\t}, {@code \\n},
 * {@code \\r}, {@code \\\\}.
 */
final class RejectedList {

  private static final Rejection COLUMNS = new Rejection("source", "place", "reason");

  private RejectedList() {}

  /** Replaces the file at once; without rejections there is none. */
  static void write(Path file, List<Rejection> rejections) throws IOException {
    if (rejections.isEmpty()) {
      DurableFile.delete(file);
    } else {
      DurableFile.write(file, out -> write(out, rejections));
    }
  }

  private static void write(OutputStream out, List<Rejection> rejections) throws IOException {
    out.write(line(COLUMNS));
    for (Rejection rejection : rejections) {
      out.write(line(rejection));
    }
  }

  private static byte[] line(Rejection rejection) {
    String line =
        "%s\t%s\t%s\n"
            .formatted(cell(rejection.source()), cell(rejection.place()), cell(rejection.reason()));
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
