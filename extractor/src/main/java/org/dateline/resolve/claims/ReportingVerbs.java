package org.dateline.resolve.claims;

import java.util.HashMap;
import java.util.Map;
import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.WordList;

/** Verbs that report what somebody says, from {@code lexicon/reporting.tsv}. */
public final class ReportingVerbs {

  private final Map<String, Stance> stances = new HashMap<>();

  /** How a source stands to what it reports. */
  record Stance(Polarity polarity, Certainty certainty) {}

  private ReportingVerbs(WordList list) {
    list.rows().forEach(row -> stances.put(row.get(0), stance(row.get(1))));
  }

  public static ReportingVerbs load() {
    return new ReportingVerbs(WordList.read("lexicon/reporting.tsv", 3));
  }

  private static Stance stance(String field) {
    return switch (field) {
      case "asserts" -> new Stance(Polarity.POSITIVE, Certainty.CERTAIN);
      case "expects" -> new Stance(Polarity.POSITIVE, Certainty.PROBABLE);
      case "fears" -> new Stance(Polarity.POSITIVE, Certainty.POSSIBLE);
      case "denies" -> new Stance(Polarity.NEGATIVE, Certainty.CERTAIN);
      default -> throw new IllegalStateException("reporting.tsv: unknown stance " + field);
    };
  }

  public boolean knows(String lemma) {
    return stances.containsKey(lemma);
  }

  Stance stance(String lemma, boolean negated) {
    Stance stance = stances.getOrDefault(lemma, stance("asserts"));
    boolean notDenied = negated && stance.polarity == Polarity.NEGATIVE;
    return notDenied ? stance("fears") : stance;
  }
}
