package org.dateline.server.linked;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files that the program carries with it: queries, templates, a style sheet. */
public final class ProgramFile {

  private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Za-z]+)}");

  private ProgramFile() {}

  public static String read(String name) {
    try (@Nullable InputStream in =
        ProgramFile.class.getResourceAsStream("/org/dateline/server/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A text with its {@code ${places}} filled; what is filled in is not looked at again. */
  public static String filled(String template, Map<String, String> values) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
  }

  private static String value(MatchResult place, Map<String, String> values) {
    String value = values.get(place.group(1));
    if (value == null) {
      throw new IllegalStateException("nothing for " + place.group());
    }
    return value;
  }
}
