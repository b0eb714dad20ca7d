package org.dateline.resolve.entities;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;

/**
 * Tells a capital that stands for its government ("Moscow warned") from the town, and a seat of
 * power that stands for it ("the White House warned") from the building.
 */
final class Metonymy {

  /** Words between a capital and the verb it is the subject of ("Moscow has also warned"). */
  private static final int REACH = 3;

  /** Prepositions after which a seat of power is a building. */
  private static final Set<String> PLACING =
      Set.of("at", "in", "inside", "outside", "near", "around", "opposite", "behind");

  private final Gazetteer gazetteer;
  private final Set<String> verbs;

  Metonymy(Gazetteer gazetteer, Set<String> verbs) {
    this.gazetteer = gazetteer;
    this.verbs = verbs;
  }

  /** The state whose government the name of its capital stands for here. */
  Optional<Candidate.State> government(Name name, Candidate.Located place, Line line) {
    return place instanceof Candidate.Town town && acts(name, line)
        ? gazetteer
            .state(town.state())
            .filter(state -> state.capital().equals(OptionalInt.of(town.geonames())))
        : Optional.empty();
  }

  /** The seat of power that a name means as a building here ("met at the White House"). */
  Optional<Meaning> building(Name name, Line line) {
    int before = line.at(name.span().begin()) - 1;
    int preposition = line.lower(before).equals("the") ? before - 1 : before;
    boolean there =
        PLACING.contains(line.lower(preposition))
            && line.pos(line.at(name.span().end())) != PartOfSpeech.NOUN;
    return there
        ? metonym(name.text()).flatMap(Candidate.Metonym::seat).map(Meaning.Place::new)
        : Optional.empty();
  }

  /** The government or body that the name of a seat of power stands for. */
  Optional<Meaning> seatOfPower(String name) {
    return metonym(name)
        .map(seat ->
            seat.organisation()
                .<Meaning>map(Meaning.Organisation::new)
                .orElseGet(() -> new Meaning.State(seat.state())));
  }

  private Optional<Candidate.Metonym> metonym(String name) {
    return gazetteer.lookUp(name).stream()
        .filter(Candidate.Metonym.class::isInstance)
        .map(Candidate.Metonym.class::cast)
        .findFirst();
  }

  private boolean acts(Name name, Line line) {
    int end = line.at(name.span().end());
    if (line.pos(line.at(name.span().begin()) - 1) == PartOfSpeech.ADP) {
      return false;
    }
    for (int i = end; i < end + REACH && isBetween(line, i); i++) {
      if (line.pos(i) == PartOfSpeech.VERB) {
        return verbs.contains(line.lemma(i));
      }
    }
    return false;
  }

  private static boolean isBetween(Line line, int index) {
    return line.isVerb(index)
        || line.pos(index) == PartOfSpeech.ADV
        || line.pos(index) == PartOfSpeech.PART;
  }
}
