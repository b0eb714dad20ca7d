package org.dateline.server.linked;

/** Values of the header field {@code Link} (RFC 8288). */
public final class Links {

  private Links() {}

  /** Leads to the document about a node in another syntax. */
  public static String alternate(String name, Syntax syntax) {
    return "<%s>; rel=\"alternate\"; type=\"%s\""
        .formatted(Names.document(name, syntax), syntax.mediaType());
  }
}
