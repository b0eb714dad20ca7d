package org.dateline.read.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.read.source.Input.Shape;
import org.dateline.text.Span;

/**
 * A text on the editor's desk: the stretches of it that are still the article, in order, and what
 * the rest said.
 *
 * @param blocks lines or paragraphs, none blank, none beginning or ending with white space
 */
record Sheet(String source, Shape shape, List<Span> blocks, Notes notes) {

  Sheet {
    blocks = List.copyOf(blocks);
  }

  /** How many blocks there are. */
  int size() {
    return blocks.size();
  }

  /** The words of a block. */
  String block(int index) {
    return blocks.get(index).in(source);
  }

  /** This sheet without the blocks whose words are such. */
  Sheet without(Predicate<String> isNoise) {
    return withBlocks(blocks.stream().filter(block -> !isNoise.test(block.in(source))).toList());
  }

  Sheet withBlocks(List<Span> left) {
    return new Sheet(source, shape, left, notes);
  }

  /** This sheet with only {@code part} left of a block; nothing of it when the part is blank. */
  Sheet withBlock(int index, Span part) {
    List<Span> left = new ArrayList<>(blocks);
    Span trimmed = Blocks.trim(source, part);
    if (trimmed.length() == 0) {
      left.remove(index);
    } else {
      left.set(index, trimmed);
    }
    return withBlocks(left);
  }

  /** This sheet with further notes; earlier ones win. */
  Sheet noting(Notes more) {
    return new Sheet(source, shape, blocks, notes.or(more));
  }
}
