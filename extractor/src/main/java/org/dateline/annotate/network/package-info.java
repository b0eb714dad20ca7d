/**
 * The language model: parts of speech and names of tokenised text, by the network of module model.
 * The only package that knows ONNX Runtime.
 */
@NullMarked
package org.dateline.annotate.network;

import org.jspecify.annotations.NullMarked;
