package org.dateline.resolve.claims;

import java.util.List;
import java.util.Optional;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Claim.Source;
import org.dateline.resolve.claims.ReportingVerbs.Stance;
import org.dateline.resolve.grammar.Chunk;
import org.dateline.resolve.grammar.Chunk.NounPhrase;
import org.dateline.resolve.grammar.Clause;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.text.Span;

/**
 * Finds who reports an event: the subject of the reporting verb whose clause the event stands in,
 * of the one that follows ("..., the army said") or of the quotation's, or whom "according to"
 * names; else the article itself.
 */
public final class AttributionFinder {

  private final ReportingVerbs verbs;
  private final SourceFinder sources;

  public AttributionFinder(ReportingVerbs verbs, SourceFinder sources) {
    this.verbs = verbs;
    this.sources = sources;
  }

  public Attribution of(Span trigger, ParsedSentence sentence) {
    return accordingTo(sentence)
        .or(() -> governing(trigger, sentence))
        .or(() -> following(trigger, sentence))
        .or(() -> quoting(trigger, sentence))
        .orElse(
            new Attribution(
                new Source.Outlet(), Polarity.POSITIVE, Certainty.CERTAIN, sentence.span()));
  }

  private Optional<Attribution> accordingTo(ParsedSentence sentence) {
    for (int i = 0; i + 2 < sentence.chunks().size(); i++) {
      boolean according =
          form(i, sentence).equals("according") && form(i + 1, sentence).equals("to");
      if (according && sentence.chunks().get(i + 2) instanceof NounPhrase noun) {
        return sources
            .of(noun, sentence)
            .map(s -> attribution(s, new Stance(Polarity.POSITIVE, Certainty.CERTAIN), sentence));
      }
    }
    return Optional.empty();
  }

  private static String form(int chunk, ParsedSentence sentence) {
    return sentence.words().get(sentence.chunks().get(chunk).begin()).form();
  }

  /** "The army said that rebels had attacked": up from the event's clause to a reporting verb. */
  private Optional<Attribution> governing(Span trigger, ParsedSentence sentence) {
    Optional<Clause> clause = host(trigger, sentence);
    while (clause.isPresent()) {
      Optional<Clause.Governor> governor = clause.get().governor();
      Optional<Clause> outer = governor.flatMap(Clause.Governor::clause);
      boolean reported = governor.map(g -> isReport(g, sentence)).orElse(false);
      if (reported && outer.isPresent()) {
        return by(outer.get(), sentence);
      }
      clause = outer;
    }
    return Optional.empty();
  }

  private boolean isReport(Clause.Governor governor, ParsedSentence sentence) {
    String lemma = sentence.words().get(governor.word()).lemma();
    boolean accusing = governor.relation() == Relation.GERUND && !governor.preposition().isEmpty();
    boolean denying = governor.relation() == Relation.GERUND && lemma.equals("deny");
    return verbs.knows(lemma)
        && (governor.relation() == Relation.COMPLEMENT || accusing || denying);
  }

  /** The clause whose verb or argument the trigger is, else the nearest to its left. */
  private static Optional<Clause> host(Span trigger, ParsedSentence sentence) {
    Optional<Clause> last = Optional.empty();
    for (Clause clause : sentence.clauses()) {
      Span head = sentence.head(clause).span();
      if (trigger.overlaps(head) || holdsSubject(clause, trigger, sentence)) {
        return Optional.of(clause);
      }
      if (head.begin() < trigger.begin()) {
        last = Optional.of(clause);
      }
    }
    return last;
  }

  private static boolean holdsSubject(Clause clause, Span trigger, ParsedSentence sentence) {
    return clause.subjects().stream().anyMatch(noun -> sentence.span(noun).contains(trigger));
  }

  /** "Rebels had attacked, the army said." */
  private Optional<Attribution> following(Span trigger, ParsedSentence sentence) {
    return sentence.clauses().stream()
        .filter(clause -> sentence.head(clause).span().begin() > trigger.end())
        .filter(clause -> verbs.knows(sentence.head(clause).lemma()))
        .filter(clause -> isParenthetical(clause, sentence))
        .findFirst()
        .flatMap(clause -> by(clause, sentence));
  }

  private static boolean isParenthetical(Clause clause, ParsedSentence sentence) {
    if (!clause.verb().is(Chunk.Form.FINITE) || !clause.mark().isEmpty()) {
      return false;
    }
    int first =
        clause.subjects().stream()
            .map(noun -> sentence.chunks().indexOf(noun))
            .reduce(clause.position(), Math::min);
    boolean opens = first > 0 && isPause(sentence.chunks().get(first - 1));
    int after = clause.complements().lastPosition() + 1;
    boolean closes = after >= sentence.chunks().size() || isPause(sentence.chunks().get(after));
    return opens && closes && clause.governor().isEmpty();
  }

  private static boolean isPause(Chunk chunk) {
    return chunk instanceof Chunk.Link link
        && switch (link.kind()) {
          case COMMA, QUOTE, STOP -> true;
          case PREPOSITION, COORDINATOR, SUBORDINATOR, RELATIVE, ADJECTIVE, ADVERB -> false;
        };
  }

  /** Inside quotation marks, with a reporting verb elsewhere in the sentence. */
  private Optional<Attribution> quoting(Span trigger, ParsedSentence sentence) {
    if (!isQuoted(trigger, sentence)) {
      return Optional.empty();
    }
    return sentence.clauses().stream()
        .filter(clause -> verbs.knows(sentence.head(clause).lemma()))
        .filter(clause -> !isQuoted(sentence.head(clause).span(), sentence))
        .findFirst()
        .flatMap(clause -> by(clause, sentence));
  }

  private static boolean isQuoted(Span span, ParsedSentence sentence) {
    return sentence.chunks().stream()
                .filter(chunk -> chunk instanceof Chunk.Link l && l.kind() == Chunk.Kind.QUOTE)
                .filter(chunk -> sentence.span(chunk).end() <= span.begin())
                .count()
            % 2
        == 1;
  }

  private Optional<Attribution> by(Clause clause, ParsedSentence sentence) {
    Stance stance =
        verbs.stance(sentence.head(clause).lemma(), clause.verb().inflection().negated());
    return speaker(clause)
        .flatMap(noun -> sources.of(noun, sentence))
        .map(source -> attribution(source, stance, sentence));
  }

  /** The subject; where it follows the verb ("said a trader"), the object. */
  private static Optional<NounPhrase> speaker(Clause clause) {
    List<NounPhrase> subjects = clause.subjects();
    return subjects.isEmpty()
        ? clause.complements().objects().stream().findFirst()
        : Optional.of(subjects.getFirst());
  }

  private static Attribution attribution(Source source, Stance stance, ParsedSentence sentence) {
    return new Attribution(source, stance.polarity(), stance.certainty(), sentence.span());
  }
}
