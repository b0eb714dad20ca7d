package org.dateline.annotate.network;

/** Which network of module model reads. Both answer the same questions of the same word pieces. */
public enum NetworkChoice {
  /** Twelve layers. */
  ACCURATE("network.onnx", "e5-small-v2 joint"),
  /** Six layers: half the time for some points of accuracy. */
  FAST("fast/network.onnx", "all-minilm-l6-v2 joint");

  private final String file;
  private final String model;

  NetworkChoice(String file, String model) {
    this.file = file;
    this.model = model;
  }

  /** Its place in the folder of module model. */
  String file() {
    return file;
  }

  /** The name that graphs give as what read the text. */
  public String model() {
    return model;
  }
}
