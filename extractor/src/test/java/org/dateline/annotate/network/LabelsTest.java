package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.dateline.annotate.ModelException;
import org.dateline.annotate.SameEvent;
import org.junit.jupiter.api.Test;

final class LabelsTest {

  private final Map<String, String> metadata =
      new HashMap<>(
          Map.of(
              "upos", "NOUN VERB",
              "xpos", "NN VB",
              "classes", "OCCURRENCE STATE",
              "tenses", "PAST NONE",
              "polarities", "POS NEG",
              "modalities", "NONE MAY",
              "relations", "nsubj root",
              "same_event", "8.0 -4.0"));

  @Test
  void whatMakesOneEventIsInTheMetadata() {
    assertThat(new Labels(metadata).sameEvent()).isEqualTo(new SameEvent(8, -4));
  }

  @Test
  void metadataThatLacksLabelsAreRefused() {
    metadata.remove("upos");

    assertThatThrownBy(() -> new Labels(metadata))
        .isInstanceOf(ModelException.class)
        .hasMessage("network.onnx: no upos in its metadata; rebuild model.jar");
  }

  @Test
  void labelsNobodyKnowsAreRefused() {
    metadata.put("tenses", "PAST AORIST");

    assertThatThrownBy(() -> new Labels(metadata))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("network.onnx: unknown label of tenses: ")
        .hasMessageEndingWith("; rebuild model.jar");
  }

  @Test
  void oneNumberDoesNotTellOneEvent() {
    metadata.put("same_event", "8.0");

    assertThatThrownBy(() -> new Labels(metadata).sameEvent())
        .isInstanceOf(ModelException.class)
        .hasMessage("network.onnx: same_event is not two numbers; rebuild model.jar");
  }
}
