package org.dateline.resolve.confidence;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.EventReading;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.resolve.Event.Realis;
import org.dateline.resolve.TriggerReadings;
import org.dateline.text.Span;

/**
 * What speaks for it that a trigger is read rightly, or against it: its type and realis, its tag,
 * the relations that lead from it to the root of its sentence, and how probable the language model
 * holds it.
 *
 * @param named signs that a trigger has or has not ("type ASSAULT", "path advcl"), in order
 * @param ecb the log-odds of a trigger as ECB+ marks them, within {@link #GREATEST}
 * @param timeml the same of one as TimeML marks them
 */
public record Signs(SortedSet<String> named, double ecb, double timeml) {

  /** From which log-odds on the model is as sure as can be. */
  static final double GREATEST = 4.5;

  /** Of triggers that the model does not see. */
  private static final double UNSEEN = -GREATEST;

  /** Finds the signs of triggers of one article. */
  public static final class Finder {

    private final List<Sentence> sentences;
    private final TriggerReadings readings;

    public Finder(AnnotatedArticle article) {
      this.sentences = article.sentences();
      this.readings = new TriggerReadings(article);
    }

    /** The signs of a trigger that tells an event of the type and realis. */
    public Signs of(Span trigger, String type, Realis realis) {
      SortedSet<String> named = new TreeSet<>();
      named.add("type " + type);
      named.add("realis " + realis);
      sentences.stream()
          .filter(sentence -> sentence.span().overlaps(trigger))
          .findFirst()
          .ifPresent(sentence -> addGrammar(trigger, sentence, realis, named));
      Optional<EventReading> reading = readings.of(trigger);
      return new Signs(
          named,
          reading.map(read -> logOdds(read.ecb())).orElse(UNSEEN),
          reading.map(read -> logOdds(read.timeml())).orElse(UNSEEN));
    }

    private static void addGrammar(
        Span trigger, Sentence sentence, Realis realis, SortedSet<String> named) {
      Optional<Tree> tree = sentence.tree();
      int head = tree.map(arcs -> head(trigger, sentence, arcs)).orElse(Tree.ROOT);
      if (head == Tree.ROOT) {
        return;
      }
      named.add("tag " + tag(sentence.tokens().get(head), realis));
      for (int at = head; at != Tree.ROOT; at = tree.get().arcs().get(at).head()) {
        named.add("path " + tree.get().arcs().get(at).relation());
      }
    }

    /** "demanded that he resign": what is demanded is no present, whatever its tag. */
    private static String tag(Token token, Realis realis) {
      return token.xpos().equals("VBP") && realis == Realis.DEMANDED ? "VB" : token.xpos();
    }

    /** The first token of the trigger that depends on none of its others. */
    private static int head(Span trigger, Sentence sentence, Tree tree) {
      List<Token> tokens = sentence.tokens();
      for (int token = 0; token < tokens.size(); token++) {
        int above = tree.arcs().get(token).head();
        boolean inside = above != Tree.ROOT && tokens.get(above).span().overlaps(trigger);
        if (tokens.get(token).span().overlaps(trigger) && !inside) {
          return token;
        }
      }
      return Tree.ROOT;
    }

    private static double logOdds(double probability) {
      return Math.clamp(Math.log(probability / (1 - probability)), -GREATEST, GREATEST);
    }
  }
}
