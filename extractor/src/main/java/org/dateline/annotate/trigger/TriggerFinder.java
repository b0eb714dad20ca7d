package org.dateline.annotate.trigger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.Mention.TriggerMention;
import org.dateline.annotate.MentionFinder;
import org.dateline.annotate.ResourceLines;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/**
 * Words that may report an event: every full verb, and the nouns of {@code event-nouns.txt}.
 * Generous on purpose, since what a word reports is decided where its arguments are known.
 */
public final class TriggerFinder implements MentionFinder {

  /** Verbs that report no event even where they are not auxiliaries. */
  private static final Set<String> STATES = Set.of("be", "have", "'s");

  private final Set<String> nouns;

  private TriggerFinder(Set<String> nouns) {
    this.nouns = Set.copyOf(nouns);
  }

  /** Reads the nouns from the class path. */
  public static TriggerFinder load() {
    return new TriggerFinder(
        new HashSet<>(ResourceLines.of(TriggerFinder.class, "event-nouns.txt")));
  }

  @Override
  public List<TriggerMention> find(List<Sentence> sentences, String text) {
    List<TriggerMention> triggers = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (isTrigger(token)) {
          triggers.add(new TriggerMention(token.span(), token.lemma(), token.pos()));
        }
      }
    }
    return triggers;
  }

  private boolean isTrigger(Token token) {
    return switch (token.pos()) {
      case VERB -> !STATES.contains(token.lemma());
      case NOUN, PROPN -> nouns.contains(token.lemma());
      case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }
}
