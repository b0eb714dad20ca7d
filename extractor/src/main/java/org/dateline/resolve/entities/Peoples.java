package org.dateline.resolve.entities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.Mention.NameType;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.resolve.gazetteer.Candidate;
import org.dateline.resolve.gazetteer.Gazetteer;

/** Whom names of peoples mean in one article: a state, some of its people, or one of them. */
final class Peoples {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "another");

  private final Gazetteer gazetteer;
  private final Set<String> endings;
  private final Set<String> halves;
  private final Lines lines;
  private final SportsReport sport;
  private final Set<Candidate.State> states;

  Peoples(Interpreter.Knowledge known, List<Name> names, Lines lines, SportsReport sport) {
    this.gazetteer = known.gazetteer();
    this.endings = known.peoples().of("one");
    this.halves = known.peoples().of("half");
    this.sport = sport;
    this.lines = lines;
    this.states =
        names.stream()
            .flatMap(name -> candidates(name.text(), Candidate.State.class).stream())
            .collect(Collectors.toSet());
  }

  Optional<Meaning> meaning(Name name) {
    return compatriot(name).or(() -> crowd(name)).or(() -> of(name));
  }

  /** "Israeli" means Israel, but a language is no state. */
  Optional<Meaning> of(Name name) {
    return isLanguage(name) || sport.isOfCompetition(name)
        ? Optional.empty()
        : candidates(name.text(), Candidate.Demonym.class)
            .map(demonym -> Interpreter.located(demonym.of()));
  }

  /**
   * "Kurds", "young Algerians", "Algerians", as against "the Algerians", who stand for their state.
   */
  private Optional<Meaning> crowd(Name name) {
    Line line = lines.of(name.span());
    boolean plural = line.isPlural(line.at(name.span().end()) - 1);
    if (name.type() != NameType.PEOPLE || !plural || isOrganisation(name)) {
      return Optional.empty();
    }
    boolean stateItself =
        candidates(name.text(), Candidate.Demonym.class)
                .filter(demonym -> demonym.of() instanceof Candidate.State)
                .isPresent()
            && line.lower(line.at(name.span().begin()) - 1).equals("the")
            && !sport.isSport();
    Optional<Candidate.State> state = stateOf(name);
    return stateItself || (state.isEmpty() && !name.isOneWord())
        ? Optional.empty()
        : Optional.of(new Meaning.People(name.text(), state, true));
  }

  /** "The unseeded Argentine", "an Israeli": one of a people, not their state; "the Irish" win. */
  private Optional<Meaning> compatriot(Name name) {
    Line line = lines.of(name.span());
    boolean one = endings.stream().anyMatch(name.text()::endsWith);
    boolean person =
        name.type() == NameType.PEOPLE
            && name.isOneWord()
            && (one || sport.isSport())
            && !isFollowedByNoun(name)
            && isDetermined(line, line.at(name.span().begin()));
    return person
        ? homeOf(name).map(state -> new Meaning.People(name.text(), Optional.of(state), !one))
        : Optional.empty();
  }

  /** The state of one of a people, of those of a region in it too ("the Texan"). */
  private Optional<Candidate.State> homeOf(Name name) {
    return candidates(name.text(), Candidate.Demonym.class)
        .flatMap(demonym -> onlyState(demonym.of()));
  }

  /** Whether an article, or an article and adjectives, stand before a word. */
  private static boolean isDetermined(Line line, int at) {
    int before = at - 1;
    while (line.pos(before) == PartOfSpeech.ADJ) {
      before--;
    }
    return ARTICLES.contains(line.lower(before));
  }

  /** "The North", where the article names one state of that half of its land. */
  Optional<Candidate.State> half(Name name) {
    Line line = lines.of(name.span());
    boolean half =
        halves.contains(name.text()) && line.lower(line.at(name.span().begin()) - 1).equals("the");
    List<Candidate.State> whole =
        half
            ? states.stream().filter(one -> one.label().startsWith(name.text() + " ")).toList()
            : List.of();
    return whole.size() == 1 ? Optional.of(whole.getFirst()) : Optional.empty();
  }

  /**
   * The state of a people, of those of a region in it too where more is said ("Rakhine Buddhists").
   */
  private Optional<Candidate.State> stateOf(Name name) {
    return name.words().stream()
        .flatMap(word -> candidates(word, Candidate.Demonym.class).stream())
        .map(Candidate.Demonym::of)
        .filter(land -> land instanceof Candidate.State || !name.isOneWord())
        .flatMap(land -> onlyState(land).stream())
        .findFirst();
  }

  private Optional<Candidate.State> onlyState(Candidate.Located land) {
    return land.states().size() == 1 ? gazetteer.state(land.states().getFirst()) : Optional.empty();
  }

  boolean isLanguage(Name name) {
    Line line = lines.of(name.span());
    String before = line.lower(line.at(name.span().begin()) - 1);
    return before.equals("in") && !isFollowedByNoun(name);
  }

  private boolean isOrganisation(Name name) {
    return candidates(name.text(), Candidate.Organisation.class).isPresent();
  }

  private <C extends Candidate> Optional<C> candidates(String name, Class<C> kind) {
    return gazetteer.lookUp(name).stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private boolean isFollowedByNoun(Name name) {
    Line line = lines.of(name.span());
    return switch (line.pos(line.at(name.span().end()))) {
      case NOUN, PROPN, ADJ -> true;
      case NUM -> !sport.isSport();
      default -> line.lower(line.at(name.span().end())).equals("-");
    };
  }
}
