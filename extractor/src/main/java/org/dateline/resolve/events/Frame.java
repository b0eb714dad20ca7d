package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Complements;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Phrase.TimePhrase;
import org.dateline.resolve.grammar.VerbGroup.Form;

/** The noun phrases around a trigger by their slot, with the times that stand there. */
sealed interface Frame {

  ParsedSentence sentence();

  /** What fills the slot, empty where nothing does. */
  List<NounPhrase> slot(String name);

  /** Phrases that may say where. */
  List<PrepositionalPhrase> phrases();

  List<TimePhrase> times();

  /** What is done with an end in view or meanwhile: "marched to demand", "marched demanding". */
  Stream<OfVerb> aims();

  /** The frame of a verb; of a passive the subject is what "by" names. */
  record OfVerb(ParsedSentence sentence, Clause clause) implements Frame {

    @Override
    public List<NounPhrase> slot(String name) {
      return filling(name).stream().flatMap(sentence::meant).toList();
    }

    private List<NounPhrase> filling(String slot) {
      boolean passive = clause.verb().passive();
      return switch (slot) {
        case "subj" -> passive ? clause.complements().after("by") : clause.subjects();
        case "obj" -> passive ? clause.subjects() : clause.complements().objects();
        case "that" -> governed().flatMap(said -> said.subjects().stream()).toList();
        default -> after(slot);
      };
    }

    /** What follows a preposition, beside the verb or else its object ("suspend aid to"). */
    private List<NounPhrase> after(String preposition) {
      List<NounPhrase> own = clause.complements().after(preposition);
      return own.isEmpty()
          ? Stream.concat(filling("obj").stream(), slot("obj").stream())
              .distinct()
              .flatMap(o -> sentence.after(o).complements().after(preposition).stream())
              .toList()
          : own;
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
    public List<TimePhrase> times() {
      return clause.times();
    }
  }

  /**
   * The frame of a noun.
   *
   * @param light the clause whose verb says that the event takes place ("held talks"), if any
   * @param givesRealis whether that clause says whether it does
   */
  record OfNoun(
      ParsedSentence sentence, NounPhrase noun, Optional<Clause> light, boolean givesRealis)
      implements Frame {

    @Override
    public List<NounPhrase> slot(String name) {
      List<NounPhrase> own = complements().after(name).stream().flatMap(sentence::meant).toList();
      if (!own.isEmpty() || light.isEmpty()) {
        return own;
      }
      OfVerb verb = new OfVerb(sentence, light.get());
      List<NounPhrase> filled = verb.slot(name);
      return filled.contains(noun) ? List.of() : filled;
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
    public List<TimePhrase> times() {
      List<TimePhrase> times = new ArrayList<>(sentence.after(noun).times());
      light.ifPresent(clause -> times.addAll(clause.times()));
      return times;
    }
  }
}
