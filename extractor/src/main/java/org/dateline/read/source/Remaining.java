package org.dateline.read.source;

import java.util.List;
import java.util.NoSuchElementException;

/** Inputs that are all there already. */
final class Remaining implements Inputs {

  private final List<Input> inputs;
  private int next;

  Remaining(Input... inputs) {
    this.inputs = List.of(inputs);
  }

  @Override
  public boolean hasNext() {
    return next < inputs.size();
  }

  @Override
  public Input next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return inputs.get(next++);
  }

  @Override
  public long bytesRead() {
    return 0;
  }

  @Override
  public void close() {}
}
