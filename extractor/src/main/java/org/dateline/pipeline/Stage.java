package org.dateline.pipeline;

/**
 * One step of the extraction: a pure function from what the previous room made to what the next
 * room reads. A stage is immutable and may be called from many threads.
 */
@FunctionalInterface
public interface Stage<I, O> {

  O process(I input);

  default <R> Stage<I, R> then(Stage<? super O, ? extends R> next) {
    return input -> next.process(process(input));
  }
}
