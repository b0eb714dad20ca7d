package org.dateline.read.clean;

import java.util.regex.Pattern;

/** How well kept a copy of a text is: its apostrophes and quotes, less its missing spaces. */
final class Tidiness {

  private static final int MISSING_SPACE = 3;
  private static final Pattern QUOTE = Pattern.compile("['’‘\"“”]");

  private Tidiness() {}

  static int of(String text) {
    int quotes = (int) QUOTE.matcher(text).results().count();
    return quotes - MISSING_SPACE * MissingSpaces.in(text).size();
  }
}
