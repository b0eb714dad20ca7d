package org.dateline.read.clean;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Alignment;
import org.dateline.text.Alignment.Stretch;
import org.dateline.text.Span;

/**
 * Sets the clean text from what is left of a source, and remembers where each stretch came from.
 */
final class Composition {

  private final String source;
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();

  private Composition(String source) {
    this.source = source;
  }

  /** The blocks of a sheet with the white space that divides them, spaces added where missing. */
  static CleanText of(Sheet sheet) {
    Composition composition = new Composition(sheet.source());
    int written = 0;
    for (Span block : sheet.blocks()) {
      if (composition.text.length() > 0) {
        composition.copyGap(written, block.begin());
      }
      composition.copyBlock(block);
      written = block.end();
    }
    return new CleanText(
        composition.text.toString(), new Alignment(sheet.source(), composition.stretches));
  }

  /** White space up to the first word that was dropped, or all of it when none was. */
  private void copyGap(int begin, int end) {
    int stop = begin;
    while (stop < end && Blocks.isBlank(source.charAt(stop))) {
      stop++;
    }
    copyReadable(begin, stop);
    if (stop == begin) {
      text.append(' ');
    }
  }

  private void copyBlock(Span block) {
    int from = block.begin();
    for (int missing : MissingSpaces.in(block.in(source))) {
      copyReadable(from, block.begin() + missing);
      text.append(' ');
      from = block.begin() + missing;
    }
    copyReadable(from, block.end());
  }

  /** Copies all but the characters that no text may hold; a space parts what those parted. */
  private void copyReadable(int begin, int end) {
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (isUnreadable(i)) {
        copy(from, i);
        from = i + 1;
        if (!isHalfOfLineEnd(i)) {
          text.append(' ');
        }
      }
    }
    copy(from, end);
  }

  /** The first of the two characters that end a line of Windows. */
  private boolean isHalfOfLineEnd(int at) {
    return source.startsWith("\r\n", at);
  }

  private void copy(int begin, int end) {
    if (begin < end) {
      Stretch stretch = new Stretch(text.length(), begin, end - begin);
      if (!stretches.isEmpty() && continues(stretches.getLast(), stretch)) {
        Stretch last = stretches.removeLast();
        stretch = new Stretch(last.clean(), last.source(), last.length() + stretch.length());
      }
      stretches.add(stretch);
      text.append(source, begin, end);
    }
  }

  private static boolean continues(Stretch last, Stretch next) {
    return last.clean() + last.length() == next.clean()
        && last.source() + last.length() == next.source();
  }

  /** Control characters other than white space, and halves of characters. */
  private boolean isUnreadable(int at) {
    char c = source.charAt(at);
    if (Character.isSurrogate(c)) {
      return !isPaired(at, c);
    }
    return c >= '\uFFFE' || (Character.isISOControl(c) && c != '\n' && c != '\t');
  }

  private boolean isPaired(int at, char c) {
    return Character.isHighSurrogate(c)
        ? at + 1 < source.length() && Character.isLowSurrogate(source.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(source.charAt(at - 1));
  }
}
