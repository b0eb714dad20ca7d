package org.dateline.graph;

/**
 * What made a graph: this program in a version, with a model. No clock, so that the same input
 * gives the same bytes on any day.
 *
 * @param version of the program ("0.1.0")
 * @param model the name and version of the model that read the text
 */
public record Run(String version, String model) {

  public Run {
    if (version.isBlank() || model.isBlank()) {
      throw new IllegalArgumentException("a run without version or model");
    }
  }

  String label() {
    return "extraction by Dateline %s with %s".formatted(version, model);
  }
}
