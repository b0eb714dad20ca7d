package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Tree.Arc;
import org.dateline.text.Span;

/** Sentences written word by word, with what each word depends on. */
final class TestDependencies {

  private TestDependencies() {}

  /** Words written as form/POS/XPOS/head/relation, and the arc's probability if it is not 1. */
  static Dependencies of(String text) {
    List<Word> words = new ArrayList<>();
    List<Arc> arcs = new ArrayList<>();
    int begin = 0;
    for (String word : text.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      Span span = new Span(begin, begin + parts[0].length());
      PartOfSpeech pos = PartOfSpeech.valueOf(parts[1]);
      words.add(new Word(span, parts[0], parts[0], pos, parts[2], false));
      double probability = parts.length > 5 ? Double.parseDouble(parts[5]) : 1;
      arcs.add(new Arc(Integer.parseInt(parts[3]), parts[4], probability));
      begin = span.end() + 1;
    }
    return new Dependencies(words, arcs);
  }
}
