package org.dateline.resolve.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.text.Span;

/**
 * Who reports what the words of an article say: the subjects of the verbs above them, whom
 * "according to" names, whoever speaks the quotation they stand in; else the article itself. Reads
 * all sentences in text order before it answers.
 */
public final class AttributionFinder {

  private final ReportingVerbs verbs;
  private final ReportFinder finder;
  private final Map<Span, Reports> read = new HashMap<>();
  private final Map<Span, Spoken> spoken = new HashMap<>();
  private final Map<Span, Spoken> continued = new HashMap<>();
  private Optional<Spoken> before = Optional.empty();

  /** The reports of a sentence: verbs, and phrases with "according to". */
  private record Reports(List<Report> verbs, List<Report> phrases) {}

  /** A report with its sentence. */
  private record Spoken(Report report, ParsedSentence sentence) {}

  public AttributionFinder(ReportingVerbs verbs, ReportFinder finder) {
    this.verbs = verbs;
    this.finder = finder;
  }

  /** Goes on to the next sentence of the article. */
  public void read(ParsedSentence sentence) {
    Reports reports = new Reports(finder.verbs(sentence), finder.phrases(sentence));
    read.put(sentence.span(), reports);
    for (Span quotation : sentence.quotations()) {
      introduced(quotation, sentence, reports)
          .ifPresent(report -> spoken.putIfAbsent(quotation, new Spoken(report, sentence)));
      if (isWhole(sentence, quotation)) {
        before.ifPresent(speaker -> continued.putIfAbsent(quotation, speaker));
      }
    }
    before = last(sentence, reports);
  }

  /** Whether nothing of the sentence stands outside the quotation. */
  private static boolean isWhole(ParsedSentence sentence, Span quotation) {
    return sentence.words().stream()
        .filter(word -> word.isNoun() || word.isVerb())
        .allMatch(word -> quotation.contains(word.span()));
  }

  /** Who speaks at the end of the sentence: of its last quotation, else its first report. */
  private Optional<Spoken> last(ParsedSentence sentence, Reports reports) {
    Optional<Span> quotation = sentence.quotations().stream().reduce((first, second) -> second);
    Optional<Spoken> quoted = quotation.flatMap(this::speaker);
    return quoted.isPresent()
        ? quoted
        : Stream.concat(reports.verbs.stream(), reports.phrases.stream())
            .filter(Report::isKnown)
            .filter(report -> verbs.knows(sentence.words().get(report.word()).lemma()))
            .findFirst()
            .map(report -> new Spoken(report, sentence));
  }

  private Optional<Spoken> speaker(Span quotation) {
    return Optional.ofNullable(spoken.getOrDefault(quotation, continued.get(quotation)));
  }

  /** The nearest verb of the sentence outside quotation marks that introduces the quotation. */
  private Optional<Report> introduced(Span quotation, ParsedSentence sentence, Reports reports) {
    return reports.verbs.stream()
        .filter(report -> !sentence.isQuoted(sentence.words().get(report.word()).span()))
        .filter(report -> introduces(report, quotation, sentence))
        .min(Comparator.comparingInt(report -> distance(report, quotation, sentence)));
  }

  private boolean introduces(Report report, Span quotation, ParsedSentence sentence) {
    return sentence
            .clauseAt(report.word())
            .filter(clause -> verbs.quotes(clause, sentence))
            .isPresent()
        || IntStream.range(0, sentence.words().size())
            .filter(i -> quotation.contains(sentence.words().get(i).span()))
            .anyMatch(i -> isBelow(i, report.word(), sentence));
  }

  private static boolean isBelow(int word, int above, ParsedSentence sentence) {
    int i = word;
    while (i >= 0 && i != above) {
      i = sentence.heads().get(i);
    }
    return i == above;
  }

  private static int distance(Report report, Span quotation, ParsedSentence sentence) {
    Span verb = sentence.words().get(report.word()).span();
    return Math.max(quotation.begin() - verb.end(), verb.begin() - quotation.end());
  }

  /** Who speaks the quotation that the words stand in; its sentence must have been read. */
  public Optional<Actor> speaker(Span words, ParsedSentence sentence) {
    return sentence
        .quotation(words)
        .flatMap(this::speaker)
        .map(spoken -> spoken.report.teller())
        .flatMap(teller ->
            teller instanceof Report.Teller.Known known
                ? Optional.of(known.actor())
                : Optional.empty());
  }

  /** Who reports what the trigger stands for; the sentence must have been read. */
  public Attribution of(Span trigger, ParsedSentence sentence) {
    List<Report> reports = new ArrayList<>(above(first(trigger, sentence), sentence));
    sentence
        .quotation(trigger)
        .filter(quotation -> reports.stream().allMatch(r -> quotation.overlaps(r.words())))
        .flatMap(this::speaker)
        .ifPresent(speaker -> {
          reports.add(speaker.report);
          reports.addAll(above(speaker.report.word(), speaker.sentence));
        });
    return attribution(reports, sentence);
  }

  private static int first(Span trigger, ParsedSentence sentence) {
    return IntStream.range(0, sentence.words().size())
        .filter(i -> trigger.overlaps(sentence.words().get(i).span()))
        .findFirst()
        .orElse(-1);
  }

  /** The reports that a word stands in, the innermost first. */
  private List<Report> above(int from, ParsedSentence sentence) {
    Reports reports = reports(sentence);
    List<Report> found = new ArrayList<>();
    Set<Integer> passed = new HashSet<>();
    Optional<Report> verb = Optional.empty();
    int word = from;
    while (word >= 0 && verb.isEmpty() && passed.add(word)) {
      found.addAll(phrasesOf(word, reports));
      verb = verbAbove(word, sentence).filter(report -> !passed.contains(report.word()));
      word = sentence.heads().get(word);
    }
    while (verb.isPresent() && passed.add(verb.get().word())) {
      found.add(verb.get());
      found.addAll(phrasesOf(verb.get().word(), reports));
      verb = verbAbove(verb.get().word(), sentence);
    }
    return found;
  }

  private Reports reports(ParsedSentence sentence) {
    return read.getOrDefault(sentence.span(), new Reports(List.of(), List.of()));
  }

  private static List<Report> phrasesOf(int word, Reports reports) {
    return reports.phrases.stream().filter(report -> report.word() == word).toList();
  }

  /** The verb that reports the clause of a word. */
  private Optional<Report> verbAbove(int word, ParsedSentence sentence) {
    return sentence
        .clauseAt(word)
        .flatMap(Clause::governor)
        .filter(governor -> isReport(governor, sentence))
        .flatMap(governor ->
            reports(sentence).verbs.stream()
                .filter(report -> report.word() == governor.word())
                .findFirst());
  }

  /** "said that", "accused of attacking", "denied attacking", "cited officials as saying". */
  private boolean isReport(Clause.Governor governor, ParsedSentence sentence) {
    String lemma = sentence.words().get(governor.word()).lemma();
    if (verbs.cites(lemma)) {
      return governor.preposition().equals("as") || governor.relation() == Relation.COMPLEMENT;
    }
    boolean accusing = governor.relation() == Relation.GERUND && !governor.preposition().isEmpty();
    boolean denying = governor.relation() == Relation.GERUND && lemma.equals("deny");
    return verbs.knows(lemma)
        && (governor.relation() == Relation.COMPLEMENT || accusing || denying);
  }

  /** The innermost speaker is the source; those further out pass it on. */
  private static Attribution attribution(List<Report> reports, ParsedSentence sentence) {
    Attribution told =
        new Attribution(
            new Source.Outlet(),
            Optional.empty(),
            Polarity.POSITIVE,
            Certainty.CERTAIN,
            sentence.span());
    for (Report report : reports.reversed()) {
      told = within(told, report);
    }
    return told;
  }

  /** What becomes of an attribution when its source is said to tell of a further report. */
  private static Attribution within(Attribution outer, Report report) {
    return switch (report.teller()) {
      case Report.Teller.Known(var actor, var via) ->
          new Attribution(
              new Source.Speaker(actor),
              via.or(() -> outer.speaker().filter(other -> !other.equals(actor)).or(outer::via)),
              report.stance().polarity(),
              report.stance().certainty(),
              report.words());
      case Report.Teller.Self self ->
          new Attribution(
              outer.source(),
              outer.via(),
              report.stance().polarity(),
              report.stance().certainty(),
              outer.evidence());
      case Report.Teller.Unknown unknown ->
          new Attribution(
              outer.source(),
              outer.via(),
              outer.polarity(),
              outer.certainty().weaker(ReportFinder.ofUnknown(report.stance())),
              outer.evidence());
    };
  }
}
