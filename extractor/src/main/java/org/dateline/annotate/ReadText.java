package org.dateline.annotate;

import java.util.List;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.annotate.Mention.NameMention;

/** The sentences of a text, and the names and events in them, each list in text order. */
public record ReadText(
    List<Sentence> sentences, List<NameMention> names, List<EventMention> events) {

  public ReadText {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    events = List.copyOf(events);
  }
}
