package org.dateline.resolve.grammar;

import static org.dateline.annotate.PartOfSpeech.DET;
import static org.dateline.annotate.PartOfSpeech.NOUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.grammar.Chunk.Kind;
import org.dateline.resolve.grammar.Chunk.Link;
import org.dateline.resolve.grammar.Chunk.NounPhrase;
import org.dateline.resolve.grammar.Chunk.TimePhrase;
import org.dateline.resolve.grammar.Chunk.VerbGroup;

/** Cuts the words of a sentence into chunks, from left to right. */
final class Chunker {

  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "whose", "where");
  private static final Set<String> PREPOSITIONS_AND_MARKS =
      Set.of("after", "before", "since", "until", "as", "than");
  private static final Set<String> MARKS =
      Set.of("when", "while", "although", "though", "because", "if", "unless", "whether", "how");
  private static final Set<String> BEFORE_GERUNDS =
      Set.of("for", "of", "from", "by", "in", "on", "at", "with", "without", "about", "against");
  private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "''", "``");

  private final List<Word> words;
  private final TimeWords times;
  private final VerbGroupFinder verbs;
  private final NounPhraseFinder nouns;
  private final ReducedRelatives reducedRelatives;

  Chunker(List<Word> words, TimeWords times, Vocabulary vocabulary, Control control) {
    this.words = words;
    this.times = times;
    this.verbs = new VerbGroupFinder(words, vocabulary);
    this.reducedRelatives = new ReducedRelatives(words, control);
    this.nouns = new NounPhraseFinder(words, times);
  }

  List<Chunk> chunks() {
    List<Chunk> chunks = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Chunk chunk = at(i, chunks);
      chunks.add(chunk);
      i = chunk.end();
    }
    return reducedRelatives.marked(chunks);
  }

  private Chunk at(int i, List<Chunk> before) {
    if (times.isTime(i)) {
      return new TimePhrase(i, times.endOf(i));
    }
    Optional<Kind> relative = relative(i, before);
    if (relative.isPresent()) {
      return new Link(i, relative.get());
    }
    Optional<NounPhrase> noun = noun(i);
    if (noun.isPresent()) {
      return noun.get();
    }
    Optional<VerbGroup> verb = verbs.at(i);
    return verb.isPresent() ? verb.get() : new Link(i, kind(i));
  }

  /** The noun phrase that begins at the word, unless a verb group of the same length does. */
  private Optional<NounPhrase> noun(int i) {
    int verbEnd = verbs.at(i).map(VerbGroup::end).orElse(i);
    return nouns.at(i).filter(noun -> noun.end() > verbEnd);
  }

  /** Relative pronouns and the conjunction "that", which taggers mix up. */
  private Optional<Kind> relative(int i, List<Chunk> before) {
    String form = words.get(i).form();
    if (RELATIVE.contains(form) && i > 0) {
      return Optional.of(Kind.RELATIVE);
    }
    if (!form.equals("that") || before.isEmpty() || startsPhrase(i)) {
      return Optional.empty();
    }
    return Optional.of(before.getLast() instanceof NounPhrase ? Kind.RELATIVE : Kind.SUBORDINATOR);
  }

  /** "that day", but not "said that Iran". */
  private boolean startsPhrase(int i) {
    boolean beforeNoun = i + 1 < words.size() && words.get(i + 1).pos() == NOUN;
    boolean afterPreposition = i > 0 && kind(i - 1) == Kind.PREPOSITION;
    return (words.get(i).pos() == DET && beforeNoun) || afterPreposition;
  }

  private Kind kind(int i) {
    Word word = words.get(i);
    if (MARKS.contains(word.form())) {
      return Kind.SUBORDINATOR;
    }
    if (PREPOSITIONS_AND_MARKS.contains(word.form())) {
      return opensClause(i) ? Kind.SUBORDINATOR : Kind.PREPOSITION;
    }
    if (BEFORE_GERUNDS.contains(word.form())) {
      return Kind.PREPOSITION;
    }
    return switch (word.pos()) {
      case ADP -> Kind.PREPOSITION;
      case CCONJ -> Kind.COORDINATOR;
      case SCONJ -> Kind.SUBORDINATOR;
      case PUNCT, SYM, X -> punctuation(word.form());
      case ADJ, DET, NUM -> Kind.ADJECTIVE;
      case PART -> word.form().equals("to") ? Kind.PREPOSITION : Kind.ADVERB;
      case ADV, INTJ, AUX, VERB -> Kind.ADVERB;
      case NOUN, PROPN, PRON -> Kind.ADJECTIVE;
    };
  }

  /** Whether noun phrases and then a finite verb follow ("after Iran and Iraq signed"). */
  private boolean opensClause(int i) {
    int next = i + 1;
    while (next < words.size() && isInSubject(next)) {
      next = noun(next).map(NounPhrase::end).orElse(next + 1);
    }
    return next > i + 1
        && next < words.size()
        && verbs.at(next).filter(verb -> verb.is(Chunk.Form.FINITE)).isPresent();
  }

  private boolean isInSubject(int i) {
    return switch (words.get(i).pos()) {
      case CCONJ, ADP, ADV -> true;
      case PRON, PROPN, NOUN, DET, NUM, ADJ, SYM, VERB -> noun(i).isPresent();
      case AUX, INTJ, PART, PUNCT, SCONJ, X -> false;
    };
  }

  private static Kind punctuation(String form) {
    if (form.equals(",")) {
      return Kind.COMMA;
    }
    return QUOTES.contains(form) ? Kind.QUOTE : Kind.STOP;
  }
}
