package org.dateline.annotate.sentence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.ResourceLines;
import org.dateline.annotate.sentence.Endings.Change;

/**
 * Base forms of English words, from tables: {@code irregular.tsv} first, then the endings of {@code
 * endings.tsv}, and for -ed and -ing the stems of {@code verb-stems.tsv}.
 */
public final class Lemmas {

  private final Map<PartOfSpeech, Map<String, String>> irregular;
  private final Map<PartOfSpeech, Endings> endings;
  private final Endings stems;

  private Lemmas(
      Map<PartOfSpeech, Map<String, String>> irregular,
      Map<PartOfSpeech, Endings> endings,
      Endings stems) {
    this.irregular = irregular;
    this.endings = endings;
    this.stems = stems;
  }

  /** Reads the tables from the class path. */
  public static Lemmas load() {
    return new Lemmas(readIrregular(), readEndings(), readStems());
  }

  /** The lemma in lower case; the word itself where no rule applies. */
  public String lemma(String word, PartOfSpeech pos) {
    String lower = word.toLowerCase(Locale.ROOT);
    String known = irregular.getOrDefault(pos, Map.of()).get(lower);
    if (known != null) {
      return known;
    }
    return switch (pos) {
      case VERB, AUX -> verb(lower);
      case NOUN, ADJ -> inflected(lower, pos);
      case ADP, ADV, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> lower;
    };
  }

  private String verb(String word) {
    int stem = stemLength(word);
    if (stem == 0) {
      return inflected(word, PartOfSpeech.VERB);
    }
    String base = word.substring(0, stem);
    if (word.endsWith("ied")) {
      return base.substring(0, stem - 1) + "y";
    }
    if (word.endsWith("ing") && base.endsWith("e")) {
      return base;
    }
    return stems.apply(base).orElse(base);
  }

  /** The length of a word without -ed or -ing, 0 where it has no such ending. */
  private static int stemLength(String word) {
    if (word.endsWith("ed") && word.length() > 3) {
      return word.length() - 2;
    }
    return word.endsWith("ing") && word.length() > 4 ? word.length() - 3 : 0;
  }

  private String inflected(String word, PartOfSpeech pos) {
    Endings table = endings.getOrDefault(pos, Endings.NONE);
    return word.length() < 3 ? word : table.apply(word).orElse(word);
  }

  private static Map<PartOfSpeech, Map<String, String>> readIrregular() {
    Map<PartOfSpeech, Map<String, String>> irregular = new EnumMap<>(PartOfSpeech.class);
    for (String[] row : ResourceLines.fields(Lemmas.class, "irregular.tsv", 3)) {
      Map<String, String> forms =
          irregular.computeIfAbsent(PartOfSpeech.valueOf(row[0]), pos -> new HashMap<>());
      for (String form : row[2].split(" ", -1)) {
        forms.putIfAbsent(form, row[1]);
      }
    }
    return irregular;
  }

  private static Map<PartOfSpeech, Endings> readEndings() {
    Map<PartOfSpeech, Map<String, Change>> changes = new EnumMap<>(PartOfSpeech.class);
    for (String[] row : ResourceLines.fields(Lemmas.class, "endings.tsv", 3)) {
      String replacement = row[2].equals("-") ? "" : row[2];
      changes
          .computeIfAbsent(PartOfSpeech.valueOf(row[0]), pos -> new HashMap<>())
          .put(row[1], new Change(row[1].replace("^", ""), replacement));
    }
    Map<PartOfSpeech, Endings> endings = new EnumMap<>(PartOfSpeech.class);
    changes.forEach((pos, table) -> endings.put(pos, new Endings(table)));
    return endings;
  }

  private static Endings readStems() {
    Map<String, Change> changes = new HashMap<>();
    for (String[] row : ResourceLines.fields(Lemmas.class, "verb-stems.tsv", 2)) {
      changes.put(row[0], stemChange(row[0].replace("^", ""), row[1]));
    }
    return new Endings(changes);
  }

  private static Change stemChange(String ending, String change) {
    return switch (change) {
      case "=" -> new Change(ending, ending);
      case "+e" -> new Change(ending, ending + "e");
      case "-1" -> new Change(ending, ending.substring(0, ending.length() - 1));
      default -> throw new IllegalArgumentException("verb-stems.tsv: no such change: " + change);
    };
  }
}
