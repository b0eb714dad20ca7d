package org.dateline.annotate.network;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.annotate.EventFacets;
import org.dateline.annotate.EventFacets.Kind;
import org.dateline.annotate.EventFacets.Modality;
import org.dateline.annotate.EventFacets.Polarity;
import org.dateline.annotate.EventFacets.Tense;
import org.dateline.annotate.ModelException;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.SameEvent;

/** What the network's numbers stand for, read from the metadata of its file. */
final class Labels {

  private static final String SAME_EVENT = "same_event";
  private static final String ROOT = "root";

  private final Map<String, String> metadata;
  private final List<PartOfSpeech> pos;
  private final List<String> xpos;
  private final List<Kind> kinds;
  private final List<Tense> tenses;
  private final List<Polarity> polarities;
  private final List<Modality> modalities;
  private final List<String> relations;

  Labels(Map<String, String> metadata) {
    this.metadata = Map.copyOf(metadata);
    pos = all(Output.UPOS, PartOfSpeech::valueOf);
    xpos = of(Output.XPOS);
    kinds = all(Output.CLASSES, Kind::valueOf);
    tenses = all(Output.TENSES, Tense::valueOf);
    polarities = all(Output.POLARITIES, Polarity::valueOf);
    modalities = all(Output.MODALITIES, Modality::valueOf);
    relations = of(Output.RELATIONS);
  }

  /** The labels of an output in the order of their scores. */
  List<String> of(Output output) {
    return all(output, label -> label);
  }

  /** BIO labels of an output. */
  BioDecoder decoder(Output output) {
    return new BioDecoder(of(output));
  }

  /** The network's answer to what makes two triggers one event. */
  SameEvent sameEvent() {
    try {
      String[] numbers = value(SAME_EVENT).split(" ", -1);
      return new SameEvent(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new ModelException(
          "network.onnx: %s is not two numbers; rebuild model.jar".formatted(SAME_EVENT), e);
    }
  }

  PartOfSpeech pos(WindowScores scores, int word) {
    return pos.get(scores.best(Output.UPOS, word));
  }

  String xpos(WindowScores scores, int word) {
    return xpos.get(scores.best(Output.XPOS, word));
  }

  EventFacets facets(WindowScores scores, int word) {
    return new EventFacets(
        kinds.get(scores.best(Output.CLASSES, word)),
        tenses.get(scores.best(Output.TENSES, word)),
        polarities.get(scores.best(Output.POLARITIES, word)),
        modalities.get(scores.best(Output.MODALITIES, word)));
  }

  /** The best relation of a word to a head that is a word too. */
  String relation(WindowScores scores, int dependent, int head) {
    return relations.get(scores.relation(dependent, head, relations.indexOf(ROOT)));
  }

  private <T> List<T> all(Output output, Function<String, T> reading) {
    try {
      return List.of(value(output.key()).split(" ", -1)).stream().map(reading).toList();
    } catch (IllegalArgumentException e) {
      throw new ModelException(
          "network.onnx: unknown label of %s: %s; rebuild model.jar"
              .formatted(output.key(), e.getMessage()),
          e);
    }
  }

  private String value(String key) {
    String value = metadata.get(key);
    if (value == null) {
      throw new ModelException(
          "network.onnx: no %s in its metadata; rebuild model.jar".formatted(key));
    }
    return value;
  }
}
