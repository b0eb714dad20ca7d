/** Proper names, by the network of module model. The only package that knows ONNX Runtime. */
@NullMarked
package org.dateline.annotate.name;

import org.jspecify.annotations.NullMarked;
