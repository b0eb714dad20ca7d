package org.dateline.annotate.network;

import java.util.Locale;

/** The outputs of the network. Those before {@code ARCS} score labels word by word. */
enum Output {
  NAMES,
  UPOS,
  XPOS,
  TRIGGERS,
  TIMEML,
  CLASSES,
  TENSES,
  POLARITIES,
  MODALITIES,
  ARCS,
  RELATIONS,
  STATES;

  /** What the network calls it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
