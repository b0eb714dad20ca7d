package org.dateline.annotate.network;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A linear layer as bytes to append to an ONNX file. Protocol buffers merge what follows a message
 * with the same field numbers, so appending a graph's nodes, weights and outputs adds them and
 * leaves the file before them as it was.
 */
final class OnnxHead {

  // Field numbers of onnx.proto.
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int GRAPH_OUTPUT = 12;
  private static final int FLOAT = 1;

  private OnnxHead() {}

  /** An output that shows the value of that name. */
  static byte[] output(String name) {
    byte[] tensor = message(1, number(1, FLOAT));
    byte[] type = message(2, tensor);
    return message(MODEL_GRAPH, message(GRAPH_OUTPUT, join(text(1, name), type)));
  }

  /**
   * {@code name = input x weights + bias}, with an output.
   *
   * @param weights [features][labels]
   */
  static byte[] linear(String input, String name, float[][] weights, float[] bias) {
    byte[] product = node("MatMul", input, name + ".weight", name + ".product");
    byte[] sum = node("Add", name + ".product", name + ".bias", name);
    byte[] flat = join(Arrays.stream(weights).map(OnnxHead::floats).toArray(byte[][]::new));
    byte[] matrix =
        join(
            number(1, weights.length),
            number(1, bias.length),
            number(2, FLOAT),
            text(8, name + ".weight"),
            message(9, flat));
    byte[] vector =
        join(
            number(1, bias.length),
            number(2, FLOAT),
            text(8, name + ".bias"),
            message(9, floats(bias)));
    byte[] graph =
        join(product, sum, message(GRAPH_INITIALIZER, matrix), message(GRAPH_INITIALIZER, vector));
    return join(message(MODEL_GRAPH, graph), output(name));
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] node(String operation, String left, String right, String result) {
    return message(
        GRAPH_NODE, join(text(1, left), text(1, right), text(2, result), text(4, operation)));
  }

  private static byte[] floats(float[] values) {
    byte[] bytes = new byte[values.length * Float.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(values);
    return bytes;
  }

  private static byte[] text(int field, String value) {
    return message(field, value.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] number(int field, int value) {
    return join(varint(field << 3), varint(value));
  }

  private static byte[] message(int field, byte[] content) {
    return join(varint(field << 3 | 2), varint(content.length), content);
  }

  private static byte[] varint(int value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int rest = value;
    while (rest > 127) {
      bytes.write((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.write(rest);
    return bytes.toByteArray();
  }
}
