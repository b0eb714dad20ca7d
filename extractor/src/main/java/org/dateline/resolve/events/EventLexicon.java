package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.WordList;
import org.dateline.resolve.events.LexiconEntry.Condition;
import org.dateline.resolve.events.LexiconEntry.EventType;
import org.dateline.resolve.events.LexiconEntry.Kind;
import org.dateline.resolve.events.LexiconEntry.Roles;
import org.dateline.resolve.grammar.Word;

/**
 * The words that report events, from {@code lexicon/events.tsv}. Found by lemma, or by form where
 * the annotator gives no lemma (names, words it does not know).
 */
public final class EventLexicon {

  private static final Map<String, List<String>> CLASSES = classes();

  private final List<LexiconEntry> entries;
  private final Map<String, List<LexiconEntry>> verbs = new HashMap<>();
  private final Map<String, List<LexiconEntry>> nouns = new HashMap<>();

  private EventLexicon(List<LexiconEntry> entries) {
    this.entries = List.copyOf(entries);
    for (LexiconEntry entry : entries) {
      switch (entry.kind()) {
        case VERB -> index(verbs, entry, Inflections.ofVerb(entry.words().getFirst()));
        case NOUN -> index(nouns, entry, Inflections.ofNoun(entry.words().get(entry.head())));
      }
    }
  }

  public static EventLexicon load() {
    WordList list = WordList.read("lexicon/events.tsv", 7);
    return new EventLexicon(
        IntStream.range(0, list.rows().size())
            .mapToObj(i -> entry(list.rows().get(i), list.lines().get(i)))
            .toList());
  }

  public List<LexiconEntry> entries() {
    return entries;
  }

  /** The same without the entries of some words, each with "v" or "n" after a blank. */
  EventLexicon without(Set<String> words) {
    return new EventLexicon(
        entries.stream().filter(entry -> !words.contains(shown(entry))).toList());
  }

  private static String shown(LexiconEntry entry) {
    String kind = entry.kind() == Kind.VERB ? " v" : " n";
    return String.join(" ", entry.words()) + kind;
  }

  /** Entries whose verb this may be, those of more words first. */
  List<LexiconEntry> verbs(Word word) {
    return lookup(verbs, word);
  }

  /** Entries whose head this noun may be, those of more words first. */
  List<LexiconEntry> nouns(Word word) {
    return lookup(nouns, word);
  }

  private static List<LexiconEntry> lookup(Map<String, List<LexiconEntry>> index, Word word) {
    List<LexiconEntry> byLemma = index.getOrDefault(word.lemma(), List.of());
    return byLemma.isEmpty() ? index.getOrDefault(word.form(), List.of()) : byLemma;
  }

  private static void index(
      Map<String, List<LexiconEntry>> index, LexiconEntry entry, List<String> forms) {
    for (String form : forms) {
      List<LexiconEntry> list = index.computeIfAbsent(form, key -> new ArrayList<>());
      list.add(entry);
      list.sort(Comparator.comparingInt(EventLexicon::specificity).reversed());
    }
  }

  private static int specificity(LexiconEntry entry) {
    long wanted = entry.conditions().stream().filter(c -> !(c instanceof Condition.NoneOf)).count();
    return 10 * entry.words().size() + Math.toIntExact(wanted);
  }

  private static LexiconEntry entry(List<String> row, int line) {
    Kind kind = kind(row.get(1));
    Optional<String> mode =
        row.get(3).equals("-") ? Optional.empty() : Optional.of(row.get(2) + "-" + row.get(3));
    return new LexiconEntry(
        List.of(row.get(0).split(" ", -1)),
        kind,
        new EventType(row.get(2), mode),
        roles(row.get(4), kind),
        Arrays.stream(row.get(5).split(" ", -1))
            .filter(c -> !c.equals("-"))
            .map(EventLexicon::condition)
            .toList(),
        row.get(6),
        line);
  }

  private static Kind kind(String pos) {
    return switch (pos) {
      case "v" -> Kind.VERB;
      case "n" -> Kind.NOUN;
      default -> throw new IllegalStateException("events.tsv: v or n, not " + pos);
    };
  }

  private static Roles roles(String field, Kind kind) {
    String pattern = field;
    if (field.equals("-")) {
      pattern = kind == Kind.VERB ? "subj>obj" : "own>against";
    }
    String[] parts = (pattern + "@").split("[>@]", -1);
    return new Roles(slots(parts[0]), slots(parts[1]), slots(parts[2]));
  }

  private static List<String> slots(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split("[+]", -1));
  }

  /**
   * "obj", "!obj", "obj=AGENT|deal|treaty", "obj!=film", "subj=plural", "finite", "infinitive",
   * "must" or "told".
   */
  private static Condition condition(String field) {
    int equals = field.indexOf('=');
    if (equals >= 0) {
      return filled(field.substring(0, equals), field.substring(equals + 1));
    }
    return switch (field) {
      case "finite" -> new Condition.Finite();
      case "infinitive" -> new Condition.Infinitive();
      case "must" -> new Condition.Obligation();
      case "told" -> new Condition.Told();
      default ->
          field.startsWith("!")
              ? new Condition.Empty(field.substring(1))
              : new Condition.Filled(field);
    };
  }

  private static Condition filled(String slot, String fillers) {
    if (slot.endsWith("!")) {
      String excluding = slot.substring(0, slot.length() - 1);
      return new Condition.NoneOf(new Condition.OneOf(excluding, fillers(fillers), fillers));
    }
    return fillers.equals("plural")
        ? new Condition.Plural(slot)
        : new Condition.OneOf(slot, fillers(fillers), fillers);
  }

  /** The fillers of a list, of a class all its words. */
  private static List<String> fillers(String list) {
    return Stream.of(list.split("[|]", -1))
        .flatMap(filler -> CLASSES.getOrDefault(filler, List.of(filler)).stream())
        .toList();
  }

  private static Map<String, List<String>> classes() {
    return WordList.read("lexicon/classes.tsv", 2).rows().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                List::getFirst, row -> List.of(row.get(1).split("[|]", -1))));
  }
}
