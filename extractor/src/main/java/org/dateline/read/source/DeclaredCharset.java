package org.dateline.read.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character encoding that an HTML page declares in its head, UTF-8 where it declares none. As
 * browsers do (WHATWG Encoding), Latin-1 is read as windows-1252, and a declared UTF-16, which the
 * declaration itself disproves, as UTF-8.
 */
final class DeclaredCharset {

  private static final int HEAD = 4_096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  static Charset of(byte[] page) throws UnreadableException {
    String head = new String(page, 0, Math.min(page.length, HEAD), ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(head);
    return declaration.find() ? named(declaration.group(1).toLowerCase(Locale.ROOT)) : UTF_8;
  }

  private static Charset named(String name) throws UnreadableException {
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return UTF_8;
    }
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      return Charset.forName("windows-1252");
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableException(
          "", "it declares the unknown charset %s; save it as UTF-8".formatted(name));
    }
  }
}
