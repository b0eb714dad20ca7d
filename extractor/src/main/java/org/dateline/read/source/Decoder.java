package org.dateline.read.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Turns bytes into text and says at which byte they are none. */
final class Decoder {

  private static final int BINARY_SAMPLE = 8_192;
  private static final int MOST_CONTROLS_PERCENT = 2;

  private Decoder() {}

  /** The text of bytes in UTF-8, or in UTF-16 with a byte order mark. */
  static String decode(byte[] bytes) throws UnreadableException {
    return decode(bytes, UTF_8);
  }

  /** The text of bytes in that charset, unless a byte order mark says otherwise. */
  static String decode(byte[] bytes, Charset charset) throws UnreadableException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, 3, UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, 2, UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, 2, UTF_16BE);
    }
    refuseBinary(bytes);
    return strictly(bytes, 0, charset);
  }

  private static String strictly(byte[] bytes, int from, Charset charset)
      throws UnreadableException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    int roomNeeded = (int) Math.ceil((double) decoder.maxCharsPerByte() * in.remaining());
    CharBuffer out = CharBuffer.allocate(roomNeeded + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableException(
          "byte " + in.position(), "not valid %s; save it as UTF-8".formatted(charset));
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableException {
    int sample = Math.min(bytes.length, BINARY_SAMPLE);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      controls += bytes[i] == 0 ? sample : isControl(bytes[i]) ? 1 : 0;
    }
    if (100L * controls > (long) MOST_CONTROLS_PERCENT * sample) {
      throw new UnreadableException("", "binary, not text; only text is read");
    }
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
