package org.dateline.resolve.events;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.resolve.WordList;
import org.dateline.resolve.grammar.Clause.Complements;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.Word;

/**
 * Which fields of public life an event belongs to: by words of {@code lexicon/contexts.tsv} in its
 * noun phrase, its object and what follows it. Who does it, and names, tell nothing of it.
 */
final class ContextFinder {

  private static final String NONE = "-";

  /** Prepositions before what is no part of the event. */
  private static final Set<String> APART = Set.of("by", "according to");

  private final Map<Kind, Map<String, String>> cues = new EnumMap<>(Kind.class);
  private final int longest;

  /** The part of speech of the last word of a cue. */
  private enum Kind {
    NOUN,
    ADJECTIVE,
    VERB
  }

  private ContextFinder(WordList list) {
    for (List<String> row : list.rows()) {
      cues.computeIfAbsent(kind(row.get(1)), kind -> new HashMap<>()).put(row.get(0), row.get(2));
    }
    longest =
        list.rows().stream().mapToInt(row -> row.getFirst().split(" ", -1).length).max().orElse(1);
  }

  static ContextFinder load() {
    return new ContextFinder(WordList.read("lexicon/contexts.tsv", 4));
  }

  private static Kind kind(String pos) {
    return switch (pos) {
      case "n" -> Kind.NOUN;
      case "a" -> Kind.ADJECTIVE;
      case "v" -> Kind.VERB;
      default -> throw new IllegalStateException("contexts.tsv: n, a or v, not " + pos);
    };
  }

  /** Notations of the contexts, in order. */
  List<String> contexts(Trigger trigger) {
    NavigableSet<String> found = new TreeSet<>();
    ParsedSentence sentence = trigger.frame().sentence();
    nouns(trigger).forEach(noun -> read(noun, sentence, found));
    if (trigger instanceof Trigger.OfVerb verb) {
      String lemma = sentence.head(verb.clause()).lemma();
      Optional.ofNullable(cues.getOrDefault(Kind.VERB, Map.of()).get(lemma)).ifPresent(found::add);
    }
    found.remove(NONE);
    return List.copyOf(found);
  }

  private static Stream<NounPhrase> nouns(Trigger trigger) {
    return switch (trigger) {
      case Trigger.OfVerb verb -> ofVerb(verb.frame());
      case Trigger.OfNoun noun ->
          Stream.concat(Stream.of(noun.frame().noun()), after(noun.frame().complements()));
    };
  }

  private static Stream<NounPhrase> ofVerb(Frame.OfVerb frame) {
    ParsedSentence sentence = frame.sentence();
    Stream<NounPhrase> objects =
        frame.slot("obj").stream()
            .flatMap(object ->
                Stream.concat(Stream.of(object), after(sentence.after(object).complements())));
    return Stream.concat(objects, after(frame.clause().complements()));
  }

  private static Stream<NounPhrase> after(Complements complements) {
    return complements.phrases().stream()
        .filter(phrase -> !APART.contains(phrase.preposition()))
        .flatMap(phrase -> phrase.nouns().stream());
  }

  /**
   * Reads the words of a phrase from left to right, the longest cue at each place; one that begins
   * in the phrase may go on after it ("freedom of speech").
   */
  private void read(Phrase phrase, ParsedSentence sentence, Set<String> found) {
    int at = phrase.begin();
    while (at < phrase.end()) {
      int length = Math.min(longest, sentence.words().size() - at);
      Optional<String> context = Optional.empty();
      while (length > 0 && context.isEmpty()) {
        context = context(sentence.words().subList(at, at + length));
        length = context.isEmpty() ? length - 1 : length;
      }
      context.ifPresent(found::add);
      at += Math.max(length, 1);
    }
  }

  private Optional<String> context(List<Word> words) {
    Optional<Kind> kind = kind(words.getLast());
    return kind.map(of -> cues.getOrDefault(of, Map.of()))
        .flatMap(known ->
            Optional.ofNullable(known.get(joined(words, Word::lemma)))
                .or(() -> Optional.ofNullable(known.get(joined(words, Word::form)))));
  }

  /** Names tell of no context: "the Ministry of Health". */
  private static Optional<Kind> kind(Word word) {
    return switch (word.pos()) {
      case NOUN -> Optional.of(Kind.NOUN);
      case ADJ -> Optional.of(Kind.ADJECTIVE);
      default -> Optional.empty();
    };
  }

  private static String joined(List<Word> words, Function<Word, String> as) {
    return words.stream().map(as).collect(Collectors.joining(" "));
  }
}
