package org.dateline.app;

/** How words stand out: on a terminal bold or underlined, elsewhere in brackets. */
enum Style {
  PLAIN,
  TERMINAL;

  private static final String BOLD = "\u001b[1m";
  private static final String UNDERLINED = "\u001b[1;4m";
  private static final String END = "\u001b[0m";

  String heading(String words) {
    return switch (this) {
      case PLAIN -> words;
      case TERMINAL -> BOLD + words + END;
    };
  }

  String trigger(String words) {
    return switch (this) {
      case PLAIN -> "[" + words + "]";
      case TERMINAL -> UNDERLINED + words + END;
    };
  }

  /** How many columns words take up, however they stand out. */
  static int columns(String words) {
    String shown = words.replaceAll("\u001b\\[[0-9;]*m", "");
    return shown.codePointCount(0, shown.length());
  }
}
