package org.dateline.resolve.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.claims.Report.Teller;
import org.dateline.resolve.claims.ReportingVerbs.Stance;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.PrepositionalPhrase;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.VerbGroup.Form;
import org.dateline.resolve.grammar.VerbGroup.Inflection;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/** Finds the words of a sentence by which somebody is made to say something. */
public final class ReportFinder {

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> OPEN_MODALS = Set.of("may", "might", "could", "should", "must");
  private static final String ACCORDING_TO = "according to";

  private final ReportingVerbs verbs;
  private final Media media;
  private final Speakers speakers;

  /** What is known of the noun phrases of the article. */
  @FunctionalInterface
  public interface Speakers {

    /** The actors whom the phrase names or describes; none where it is of a thing. */
    List<Actor> speakers(NounPhrase noun, ParsedSentence sentence);
  }

  public ReportFinder(ReportingVerbs verbs, Media media, Speakers speakers) {
    this.verbs = verbs;
    this.media = media;
    this.speakers = speakers;
  }

  /** The verbs that report, in text order; those that only introduce a quotation among them. */
  List<Report> verbs(ParsedSentence sentence) {
    return sentence.clauses().stream()
        .filter(clause -> isReport(clause, sentence))
        .map(clause -> report(clause, sentence))
        .map(report -> citing(report, sentence))
        .toList();
  }

  private boolean isReport(Clause clause, ParsedSentence sentence) {
    Word verb = sentence.head(clause);
    boolean cites = verbs.cites(verb.lemma()) && clause.verb().is(Form.GERUND);
    return verb.isVerb() && !cites && verbs.introduces(clause, sentence);
  }

  /** "according to" with whom it names, in text order. */
  List<Report> phrases(ParsedSentence sentence) {
    List<Report> found = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      add(clause.verb().head(), clause.complements().phrases(), sentence, found);
    }
    for (NounPhrase noun : sentence.nouns()) {
      add(noun.head(), sentence.after(noun).complements().phrases(), sentence, found);
    }
    return found;
  }

  private void add(
      int word, List<PrepositionalPhrase> phrases, ParsedSentence sentence, List<Report> found) {
    phrases.stream()
        .filter(phrase -> phrase.preposition().equals(ACCORDING_TO))
        .flatMap(phrase -> phrase.nouns().stream())
        .findFirst()
        .map(noun -> accordingTo(word, noun, sentence))
        .ifPresent(found::add);
  }

  private Report accordingTo(int word, NounPhrase noun, ParsedSentence sentence) {
    int begin = noun.begin() - ACCORDING_TO.split(" ", -1).length;
    Span words = sentence.words().get(Math.max(begin, 0)).span().union(sentence.span(noun));
    return new Report(word, teller(noun, sentence), Stance.ASSERTS, words);
  }

  private Report report(Clause clause, ParsedSentence sentence) {
    Word verb = sentence.head(clause);
    boolean quoted = clause.verb().passive() && verbs.cites(verb.lemma());
    Optional<NounPhrase> speaker =
        quoted ? clause.subjects().stream().findFirst() : speaker(clause);
    Optional<NounPhrase> relay = quoted ? speaker(clause) : told(clause, sentence);
    Teller teller =
        speaker
            .filter(noun -> isMade(clause, sentence))
            .map(noun -> teller(noun, sentence))
            .orElse(new Teller.Unknown());
    Optional<Actor> via = relay.flatMap(noun -> actor(noun, sentence));
    Span words =
        Stream.concat(speaker.stream(), relay.stream())
            .map(sentence::span)
            .reduce(verbSpan(clause, sentence), Span::union);
    return new Report(clause.verb().head(), through(via, teller), stance(clause, sentence), words);
  }

  /** Not "urged him to admit", "did not say", "if he says", "may say": a report nobody has made. */
  private boolean isMade(Clause clause, ParsedSentence sentence) {
    Inflection inflection = clause.verb().inflection();
    boolean denies = verbs.stance(sentence.head(clause).lemma()).polarity() == Polarity.NEGATIVE;
    return (!inflection.negated() || denies)
        && !OPEN_MODALS.contains(inflection.modal())
        && !clause.mark().equals("if")
        && (!clause.verb().is(Form.INFINITIVE) || verbs.isMadeAfter(clause, sentence));
  }

  private static Span verbSpan(Clause clause, ParsedSentence sentence) {
    Span verb = sentence.head(clause).span();
    return clause
        .verb()
        .particle()
        .map(particle -> verb.union(sentence.words().get(particle.word()).span()))
        .orElse(verb);
  }

  /** What is not denied may be so. */
  private Stance stance(Clause clause, ParsedSentence sentence) {
    Stance stance = verbs.stance(sentence.head(clause).lemma());
    boolean notDenied =
        clause.verb().inflection().negated() && stance.polarity() == Polarity.NEGATIVE;
    return notDenied ? new Stance(Polarity.POSITIVE, Certainty.POSSIBLE) : stance;
  }

  private static Teller through(Optional<Actor> via, Teller teller) {
    return teller instanceof Teller.Known known && via.isPresent()
        ? new Teller.Known(known.actor(), via)
        : teller;
  }

  /** The subject, of a passive whom "by" names; where it follows the verb, the object. */
  private static Optional<NounPhrase> speaker(Clause clause) {
    if (clause.verb().passive()) {
      return clause.complements().after("by").stream().findFirst();
    }
    List<NounPhrase> subjects = clause.subjects();
    return subjects.isEmpty()
        ? clause.complements().objects().stream().findFirst()
        : Optional.of(subjects.getFirst());
  }

  /** "told the BBC", "said to Reuters", "the paper was told": whose trade is to pass it on. */
  private Optional<NounPhrase> told(Clause clause, ParsedSentence sentence) {
    List<NounPhrase> addressed =
        clause.verb().passive() ? clause.subjects() : clause.complements().objects();
    return Stream.concat(addressed.stream(), clause.complements().after("to").stream())
        .filter(noun -> !clause.subjects().contains(noun) || clause.verb().passive())
        .filter(noun -> actor(noun, sentence).filter(media::isOne).isPresent())
        .findFirst();
  }

  private Teller teller(NounPhrase noun, ParsedSentence sentence) {
    if (FIRST_PERSON.contains(sentence.head(noun).form())) {
      return new Teller.Self();
    }
    return actor(noun, sentence)
        .<Teller>map(actor -> new Teller.Known(actor, Optional.empty()))
        .orElse(new Teller.Unknown());
  }

  private Optional<Actor> actor(NounPhrase noun, ParsedSentence sentence) {
    return speakers.speakers(noun, sentence).stream().reduce((first, last) -> last);
  }

  /** "The agency reported, citing officials": the officials say so, through the agency. */
  private Report citing(Report report, ParsedSentence sentence) {
    return sentence.clauses().stream()
        .filter(clause -> verbs.cites(sentence.head(clause).lemma()))
        .filter(clause -> clause.verb().is(Form.GERUND))
        .filter(clause -> isBeside(clause, report, sentence))
        .flatMap(clause -> cited(clause, sentence).stream())
        .findFirst()
        .flatMap(cited -> citing(report, cited, sentence))
        .orElse(report);
  }

  /** The noun right after the verb, which not all trees take for its object. */
  private static Optional<NounPhrase> cited(Clause clause, ParsedSentence sentence) {
    return sentence.nouns().stream()
        .filter(noun -> noun.begin() == clause.verb().head() + 1)
        .findFirst();
  }

  private Optional<Report> citing(Report report, NounPhrase cited, ParsedSentence sentence) {
    Optional<Actor> via =
        report.teller() instanceof Teller.Known known
            ? Optional.of(known.actor())
            : Optional.empty();
    return actor(cited, sentence)
        .map(actor -> report.by(new Teller.Known(actor, via), sentence.span(cited)));
  }

  /** Whether the clause hangs on the verb of the report, its subject, or what it reports. */
  private static boolean isBeside(Clause citing, Report report, ParsedSentence sentence) {
    int head = sentence.heads().get(citing.verb().head());
    boolean subject =
        sentence.clauseAt(report.word()).stream()
            .flatMap(clause -> clause.subjects().stream())
            .anyMatch(noun -> noun.head() == head);
    boolean reported =
        sentence
            .clauseAt(head)
            .flatMap(Clause::governor)
            .filter(governor -> governor.word() == report.word())
            .isPresent();
    return head == report.word() || subject || reported;
  }

  /** How far a report that nobody known makes may be taken for sure. */
  static Certainty ofUnknown(Stance stance) {
    return stance.polarity() == Polarity.NEGATIVE
        ? Certainty.POSSIBLE
        : stance.certainty().weaker(Certainty.PROBABLE);
  }
}
