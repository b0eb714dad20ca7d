package org.dateline.resolve.events;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.resolve.WordList;
import org.dateline.resolve.grammar.Word;

/** Common nouns for those who act, from {@code lexicon/agents.tsv}. */
public final class AgentNouns {

  private final Map<String, Kind> kinds = new HashMap<>();

  /** For whom a noun counts, and for how many. */
  private enum Kind {
    /** A body that acts for the state or organisation it belongs to ("army"). */
    ORGAN,
    /** A person who does ("spokesman"). */
    OFFICER,
    /** What acts for its owner without being anybody ("missile"). */
    WEAPON,
    /** Several people, who act for themselves ("crowd"). */
    GROUP,
    /** One person, who acts for himself or herself ("farmer"). */
    PERSON
  }

  private AgentNouns(WordList list) {
    list.rows().forEach(row -> add(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
  }

  public static AgentNouns load() {
    return new AgentNouns(WordList.read("lexicon/agents.tsv", 2));
  }

  private void add(String lemma, Kind kind) {
    Inflections.ofNoun(lemma).forEach(form -> kinds.put(form, kind));
  }

  /** Whether the noun names people or bodies of people ("protester", "court"). */
  public boolean isAgent(Word noun) {
    return kind(noun).isPresent();
  }

  /** Whether what it does counts as done by the state or body it belongs to ("US officials"). */
  public boolean standsForOwner(Word noun) {
    return kind(noun).filter(kind -> kind != Kind.GROUP && kind != Kind.PERSON).isPresent();
  }

  /** Whether the noun names people, whose own the act may be. */
  public boolean isSomebody(Word noun) {
    return kind(noun).filter(kind -> kind != Kind.WEAPON).isPresent();
  }

  /** Whether the noun, as it stands here, speaks of more than one person. */
  public boolean isSeveral(Word noun) {
    return kind(noun).filter(kind -> kind == Kind.ORGAN || kind == Kind.GROUP).isPresent()
        || !noun.form().equals(noun.lemma());
  }

  private Optional<Kind> kind(Word noun) {
    return Optional.ofNullable(kinds.getOrDefault(noun.lemma(), kinds.get(noun.form())));
  }
}
