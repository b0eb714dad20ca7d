package org.dateline.resolve.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.resolve.Figure.Kind;
import org.dateline.resolve.WordList;

/** Words beside which a number of people is a figure, from {@code lexicon/figures.tsv}. */
public final class FigureWords {

  private final List<Cue> cues;

  /** Where the people stand. */
  enum Place {
    /** The verb's subject ("14 people died"), of a passive too. */
    SUBJECT,
    /** The verb's object ("killed 14 people"), of a passive the subject. */
    OBJECT,
    /** The noun itself is counted ("14 deaths"). */
    NOUN,
    /** What the adjective is said of ("left 14 people dead"), or the adjective itself. */
    ADJECTIVE,
    /** The noun rises to the number or stands at it ("the death toll rose to 45"). */
    TOLL
  }

  /**
   * One line of the list.
   *
   * @param word a lemma
   * @param place where the people stand
   * @param beside lemmas of which one must be the verb's object or the noun's verb; empty for any
   */
  record Cue(String word, Place place, List<String> beside, Kind kind) {

    Cue {
      beside = List.copyOf(beside);
    }

    boolean mayStandBeside(String lemma) {
      return beside.isEmpty() || beside.contains(lemma);
    }
  }

  private FigureWords(WordList list) {
    this.cues = list.rows().stream().map(FigureWords::cue).toList();
  }

  public static FigureWords load() {
    return new FigureWords(WordList.read("lexicon/figures.tsv", 5));
  }

  private static Cue cue(List<String> row) {
    return new Cue(
        row.get(0),
        Place.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        row.get(2).equals("-") ? List.of() : List.of(row.get(2).split("[|]", -1)),
        Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
  }

  Optional<Cue> verb(String lemma) {
    return cue(lemma, List.of(Place.SUBJECT, Place.OBJECT));
  }

  Optional<Cue> noun(String lemma) {
    return cue(lemma, List.of(Place.NOUN, Place.TOLL));
  }

  Optional<Cue> adjective(String form) {
    return cue(form, List.of(Place.ADJECTIVE));
  }

  private Optional<Cue> cue(String word, List<Place> places) {
    return cues.stream()
        .filter(cue -> cue.word.equals(word) && places.contains(cue.place))
        .findFirst();
  }
}
