package org.dateline.annotate;

import java.util.List;
import org.dateline.annotate.Mention.NameMention;

/** The sentences of a text and the names in them, each list in text order. */
public record NamedText(List<Sentence> sentences, List<NameMention> names) {

  public NamedText {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }
}
