/**
 * The language model: parts of speech, trees, names and events of tokenised text, by the network of
 * module model. The only package that knows ONNX Runtime.
 */
@NullMarked
package org.dateline.annotate.network;

import org.jspecify.annotations.NullMarked;
