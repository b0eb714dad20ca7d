/**
 * Articles in; sentences, tokens and mentions out. The only room that knows OpenNLP and ONNX
 * Runtime.
 */
@NullMarked
package org.dateline.annotate;

import org.jspecify.annotations.NullMarked;
