package org.dateline.resolve.events;

import java.util.HashMap;
import java.util.Map;
import org.dateline.resolve.WordList;
import org.dateline.resolve.grammar.Word;

/** Common nouns for those who act, from {@code lexicon/agents.tsv}. */
public final class AgentNouns {

  private final Map<String, Boolean> standing = new HashMap<>();

  private AgentNouns(WordList list) {
    list.rows().forEach(row -> add(row.get(0), row.get(1).equals("body")));
  }

  public static AgentNouns load() {
    return new AgentNouns(WordList.read("lexicon/agents.tsv", 2));
  }

  private void add(String lemma, boolean body) {
    Inflections.ofNoun(lemma).forEach(form -> standing.put(form, body));
  }

  /** Whether the noun names people or bodies of people ("protester", "court"). */
  public boolean isAgent(Word noun) {
    return standing.containsKey(noun.lemma()) || standing.containsKey(noun.form());
  }

  /** Whether what it does counts as done by the state or body it belongs to ("US officials"). */
  public boolean standsForOwner(Word noun) {
    return standing.getOrDefault(noun.lemma(), standing.getOrDefault(noun.form(), false));
  }
}
