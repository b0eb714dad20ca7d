package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.Tie;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Complements;
import org.dateline.resolve.grammar.Clause.Origin;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Phrase.TimePhrase;
import org.dateline.resolve.grammar.VerbGroup.Form;
import org.dateline.text.Span;

/** The noun phrases around a trigger by their slot, with the times that stand there. */
sealed interface Frame {

  ParsedSentence sentence();

  /** What fills the slot and how it is tied to the trigger, empty where nothing does. */
  List<Filler> fillers(String slot);

  /** What fills the slot, empty where nothing does. */
  default List<NounPhrase> slot(String name) {
    return fillers(name).stream().map(Filler::noun).toList();
  }

  /** A noun phrase in a slot. */
  record Filler(NounPhrase noun, Tie tie) {

    static List<Filler> of(List<NounPhrase> nouns, Tie tie) {
      return nouns.stream().map(noun -> new Filler(noun, tie)).toList();
    }

    /** Itself, or what it is a quantity of. */
    private Stream<Filler> meant(ParsedSentence sentence) {
      return sentence.meant(noun).map(inner -> new Filler(inner, tie));
    }
  }

  /** Phrases that may say where. */
  List<PrepositionalPhrase> phrases();

  /** Phrases that may say where its object is. */
  List<PrepositionalPhrase> ofObjects();

  List<TimePhrase> times();

  /** What is done with an end in view or meanwhile: "marched to demand", "marched demanding". */
  Stream<OfVerb> aims();

  /** The subjects of a clause that depends on the trigger. */
  static Stream<Filler> subjectsOf(Clause said, ParsedSentence sentence) {
    Tie subject = new Tie.Subject(said.subject().origin());
    Tie tie = new Tie.OfGoverned(sentence.head(said).span(), subject);
    return Filler.of(said.subjects(), tie).stream();
  }

  /** The frame of a verb; of a passive the subject is what "by" names. */
  record OfVerb(ParsedSentence sentence, Clause clause) implements Frame {

    @Override
    public List<Filler> fillers(String slot) {
      return filling(slot).stream().flatMap(filler -> filler.meant(sentence)).toList();
    }

    private List<Filler> filling(String slot) {
      boolean passive = clause.verb().passive();
      return switch (slot) {
        case "subj" -> passive ? after(clause.complements(), "by") : subjects();
        case "obj" -> passive ? subjects() : objects();
        case "that" -> governed().flatMap(said -> subjectsOf(said, sentence)).toList();
        default -> after(slot);
      };
    }

    private List<Filler> subjects() {
      Origin origin = clause.subject().origin();
      boolean passive = clause.verb().passive();
      return Filler.of(
          clause.subjects(), passive ? new Tie.PassiveSubject(origin) : new Tie.Subject(origin));
    }

    private List<Filler> objects() {
      return Filler.of(clause.complements().objects(), Tie.Plain.OBJECT);
    }

    /** What follows a preposition, beside the verb or else its object ("suspend aid to"). */
    private List<Filler> after(String preposition) {
      List<Filler> own = after(clause.complements(), preposition);
      return own.isEmpty()
          ? Stream.concat(filling("obj").stream().map(Filler::noun), slot("obj").stream())
              .distinct()
              .flatMap(o -> after(sentence.after(o).complements(), preposition).stream())
              .toList()
          : own;
    }

    private static List<Filler> after(Complements complements, String preposition) {
      return Filler.of(complements.after(preposition), new Tie.After(preposition));
    }

    /** The clauses that depend on the verb: "said that ...", "urged ... to". */
    Stream<Clause> governed() {
      int head = clause.verb().head();
      return sentence.clauses().stream()
          .filter(other -> other.governor().map(g -> isComplement(g, head)).orElse(false));
    }

    @Override
    public Stream<OfVerb> aims() {
      return sentence.clauses().stream()
          .filter(other -> other.governor().map(this::isAim).orElse(false))
          .filter(other -> !other.verb().is(Form.FINITE))
          .map(other -> new OfVerb(sentence, other));
    }

    private boolean isAim(Clause.Governor governor) {
      return governor.word() == clause.verb().head() && governor.relation() == Relation.ADVERBIAL;
    }

    private static boolean isComplement(Clause.Governor governor, int head) {
      return governor.word() == head
          && (governor.relation() == Relation.COMPLEMENT
              || governor.relation() == Relation.INFINITIVE);
    }

    @Override
    public List<PrepositionalPhrase> phrases() {
      return clause.complements().phrases();
    }

    @Override
    public List<PrepositionalPhrase> ofObjects() {
      return clause.complements().ofObjects();
    }

    @Override
    public List<TimePhrase> times() {
      return clause.times();
    }
  }

  /**
   * The frame of a noun.
   *
   * @param light the clause whose verb says that the event takes place ("held talks"), if any
   * @param use what the verb of that clause says
   */
  record OfNoun(
      ParsedSentence sentence, NounPhrase noun, Optional<Clause> light, LightVerbs.Use use)
      implements Frame {

    @Override
    public List<Filler> fillers(String slot) {
      if (slot.equals("self")) {
        return List.of(new Filler(noun, Tie.Plain.BEFORE));
      }
      if (slot.equals("modifier")) {
        return modifiers();
      }
      List<Filler> own = slot.equals("that") ? inClause() : after(slot);
      return own.isEmpty() && light.isPresent() ? ofLightVerb(slot, light.get()) : own;
    }

    /** "a bidding war": the words before the noun in its phrase. */
    private List<Filler> modifiers() {
      List<NounPhrase> words =
          IntStream.range(noun.begin(), noun.head())
              .mapToObj(i -> new NounPhrase(i, i + 1, i))
              .toList();
      return Filler.of(words, Tie.Plain.BEFORE);
    }

    /**
     * What follows a preposition, beside the noun or else what it is of ("suspension of aid to").
     */
    private List<Filler> after(String preposition) {
      Stream<NounPhrase> of = complements().after("of").stream();
      return Stream.concat(Stream.of(noun), of)
          .map(inner -> sentence.after(inner).complements().after(preposition))
          .filter(nouns -> !nouns.isEmpty())
          .findFirst()
          .map(nouns -> Filler.of(nouns, new Tie.After(preposition)))
          .orElse(List.of())
          .stream()
          .flatMap(filler -> filler.meant(sentence))
          .toList();
    }

    /** "a demand that Sweden leave": who does what the clause of the noun says. */
    private List<Filler> inClause() {
      return sentence.clauses().stream()
          .filter(said -> said.governor().filter(this::isComplement).isPresent())
          .flatMap(said -> subjectsOf(said, sentence))
          .toList();
    }

    private boolean isComplement(Clause.Governor governor) {
      return governor.relation() == Relation.COMPLEMENT && governor.word() == noun.head();
    }

    /** Whether what that clause says of time and modality holds for the event as well. */
    boolean givesRealis() {
      return use != LightVerbs.Use.JOINED;
    }

    /** "The town suffered an attack": whom the subject is, it is done to. */
    private List<Filler> inLightVerb(String slot, Clause clause) {
      OfVerb verb = new OfVerb(sentence, clause);
      boolean undergone = use == LightVerbs.Use.UNDERGO;
      return switch (slot) {
        case "subj" -> undergone ? List.of() : verb.fillers(slot);
        case "obj" ->
            use == LightVerbs.Use.JOINED ? List.of() : verb.fillers(undergone ? "subj" : slot);
        default -> verb.fillers(slot);
      };
    }

    private List<Filler> ofLightVerb(String slot, Clause clause) {
      List<Filler> filled = inLightVerb(slot, clause);
      Span verb = sentence.head(clause).span();
      return filled.stream().map(Filler::noun).anyMatch(noun::equals)
          ? List.of()
          : filled.stream()
              .map(each -> new Filler(each.noun, new Tie.OfLightVerb(verb, each.tie)))
              .toList();
    }

    @Override
    public Stream<OfVerb> aims() {
      return light.stream().flatMap(clause -> new OfVerb(sentence, clause).aims());
    }

    Complements complements() {
      return sentence.after(noun).complements();
    }

    @Override
    public List<PrepositionalPhrase> phrases() {
      List<PrepositionalPhrase> phrases = new ArrayList<>(complements().phrases());
      light.ifPresent(clause -> phrases.addAll(clause.complements().phrases()));
      return phrases;
    }

    @Override
    public List<PrepositionalPhrase> ofObjects() {
      return complements().after("of").stream()
          .flatMap(object -> sentence.after(object).complements().phrases().stream())
          .toList();
    }

    @Override
    public List<TimePhrase> times() {
      List<TimePhrase> times = new ArrayList<>(sentence.after(noun).times());
      light.ifPresent(clause -> times.addAll(clause.times()));
      return times;
    }
  }
}
