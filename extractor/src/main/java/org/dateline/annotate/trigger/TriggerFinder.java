package org.dateline.annotate.trigger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.Mention.TriggerMention;
import org.dateline.annotate.MentionFinder;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.ResourceLines;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/**
 * Words that may report an event: every full verb, and the nouns of {@code event-nouns.txt}.
 * Generous on purpose, since what a word reports is decided where its arguments are known.
 */
public final class TriggerFinder implements MentionFinder {

  /** Verbs that report no event even where they are not auxiliaries. */
  private static final Set<String> STATES = Set.of("be", "have");

  /** The one event noun that is also the name of a month. */
  private static final String MONTH = "march";

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
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        boolean last = i + 1 == tokens.size() || !isNoun(tokens.get(i + 1));
        if (isTrigger(tokens.get(i), last)) {
          triggers.add(trigger(tokens.get(i)));
        }
      }
    }
    return triggers;
  }

  private static TriggerMention trigger(Token token) {
    return new TriggerMention(token.span(), token.lemma(), token.pos());
  }

  /**
   * Whether a token may report an event. Part of a name, it does only as the name's last noun: a
   * world war is a war, a trade organisation no trade.
   */
  private boolean isTrigger(Token token, boolean last) {
    return switch (token.pos()) {
      case VERB -> !STATES.contains(token.lemma());
      case NOUN -> nouns.contains(token.lemma());
      case PROPN -> last && nouns.contains(token.lemma()) && !MONTH.equals(token.lemma());
      case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  private static boolean isNoun(Token token) {
    return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
  }
}
