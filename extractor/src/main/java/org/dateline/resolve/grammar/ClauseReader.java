package org.dateline.resolve.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Tree;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.VerbGroup.Form;

/** Gives every predicate its arguments, its mark and what it depends on. */
final class ClauseReader {

  /** Prepositions that join a gerund to a verb or noun; after others it only adds. */
  private static final Set<String> OF_COMPLEMENTS =
      Set.of(
          "of", "from", "with", "for", "to", "into", "against", "about", "on", "at", "over",
          "towards", "toward");

  private static final Pattern ORDINAL =
      Pattern.compile("first|second|third|last|only|.*[a-z0-9]th|.*[123](st|nd|rd)");
  private static final String FOR = "for";
  private static final Set<String> OPENS_CLAUSE = Set.of("when", "how", "why", "where");

  private final Dependencies sentence;
  private final SubjectReader subjects;
  private final ArgumentReader arguments;
  private final VerbGroupReader verbs;
  private final Control control;
  private final Map<Integer, Clause> found = new TreeMap<>();

  ClauseReader(
      Dependencies sentence, SubjectReader subjects, ArgumentReader arguments, Control control) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.arguments = arguments;
    this.verbs = new VerbGroupReader(sentence, control);
    this.control = control;
  }

  /** The clauses in the order of their predicates. */
  List<Clause> clauses() {
    for (int i = 0; i < sentence.words().size(); i++) {
      clause(i);
    }
    return List.copyOf(found.values());
  }

  private Optional<Clause> clause(int word) {
    if (!found.containsKey(word) && verbs.isPredicate(word)) {
      VerbGroup verb = verbs.at(word);
      Clause clause =
          new Clause(
              verb,
              subjects.subjects(word),
              arguments.complements(word),
              arguments.times(word),
              mark(word),
              governor(word, verb));
      found.put(word, clause);
    }
    return Optional.ofNullable(found.get(word));
  }

  /** What opens the clause; of two the inner one: "for if they win". */
  private String mark(int word) {
    List<Integer> marks = new ArrayList<>(sentence.dependents(word, "mark"));
    sentence.dependents(word, "advmod").stream()
        .filter(i -> i < word && OPENS_CLAUSE.contains(sentence.word(i).form()))
        .forEach(marks::add);
    sentence.dependents(word, "cc").stream()
        .filter(i -> !sentence.dependents(i, "fixed").isEmpty())
        .forEach(marks::add);
    return marks.stream()
        .sorted()
        .map(this::withItsParts)
        .filter(form -> !form.equals("to") || isGerund(word))
        .reduce((outer, inner) -> inner)
        .orElse("");
  }

  private boolean isGerund(int word) {
    return sentence.word(word).xpos().equals("VBG");
  }

  /** "if", "as though", "rather than", "as long as". */
  private String withItsParts(int mark) {
    return Stream.concat(
            IntStream.rangeClosed(firstPart(mark), mark).boxed(),
            sentence.dependents(mark, "fixed").stream())
        .map(i -> sentence.word(i).form())
        .collect(Collectors.joining(" "));
  }

  /** Where a mark begins whose words the tree does not join. */
  private int firstPart(int mark) {
    if (mark > 0 && isForm(mark - 1, "as") && (isForm(mark, "if") || isForm(mark, "though"))) {
      return mark - 1;
    }
    boolean compares =
        mark > 1
            && isForm(mark, "as")
            && sentence.word(mark - 1).pos() == PartOfSpeech.ADV
            && (isForm(mark - 2, "as") || isForm(mark - 2, "so"));
    return compares ? mark - 2 : mark;
  }

  private boolean isForm(int word, String form) {
    return sentence.word(word).form().equals(form);
  }

  private Optional<Governor> governor(int word, VerbGroup verb) {
    int head = sentence.head(word);
    if (head == Tree.ROOT) {
      return parenthetical(word);
    }
    return switch (sentence.relation(word)) {
      case "xcomp" ->
          verb.is(Form.INFINITIVE)
              ? by(Relation.INFINITIVE, head, mark(word).equals(FOR) ? FOR : "")
              : by(Relation.GERUND, head, "");
      case "ccomp" -> by(complement(verb), head, "");
      case "csubj" -> by(verb.is(Form.GERUND) ? Relation.SUBJECT : complement(verb), head, "");
      case "advcl" -> adverbial(word, verb, head);
      case "acl" -> modifier(word, verb, head);
      case "conj" -> coordinate(head, verb);
      default -> parenthetical(word);
    };
  }

  private static Relation complement(VerbGroup verb) {
    return verb.is(Form.INFINITIVE) ? Relation.INFINITIVE : Relation.COMPLEMENT;
  }

  private Optional<Governor> by(Relation relation, int head, String preposition) {
    return Optional.of(new Governor(relation, head, preposition, clauseAround(head)));
  }

  /** The clause of the word, or the one it stands in. */
  private Optional<Clause> clauseAround(int word) {
    return clause(word).or(() -> sentence.predicateAbove(word).flatMap(this::clause));
  }

  /** "Rebels had attacked, the army said": the verb of saying hangs on what is said. */
  private Optional<Governor> parenthetical(int word) {
    return sentence.dependents(word, "parataxis").stream()
        .filter(i -> control.reports(sentence.word(i).lemma()))
        .filter(i -> sentence.dependents(i, "ccomp").isEmpty())
        .flatMap(i -> clause(i).stream())
        .map(said -> new Governor(Relation.COMPLEMENT, said.verb().head(), "", Optional.of(said)))
        .findFirst();
  }

  private Optional<Governor> adverbial(int word, VerbGroup verb, int head) {
    String mark = mark(word);
    boolean joins = OF_COMPLEMENTS.contains(mark) || isInOfAdjective(mark, head);
    boolean complement = verb.is(Form.GERUND) && joins;
    return by(complement ? Relation.GERUND : Relation.ADVERBIAL, head, mark);
  }

  /** "interested in buying it", but not "sold it in buying the other". */
  private boolean isInOfAdjective(String mark, int head) {
    return mark.equals("in") && sentence.word(head).pos() == PartOfSpeech.ADJ;
  }

  private Optional<Governor> modifier(int word, VerbGroup verb, int noun) {
    boolean open = verb.is(Form.INFINITIVE) || !mark(word).isEmpty();
    boolean says = verb.is(Form.FINITE) && isTold(word);
    if (says && !sentence.is(word, "acl:relcl")) {
      return by(Relation.COMPLEMENT, noun, "");
    }
    if (!open || sentence.is(word, "acl:relcl") || isOrdinal(noun)) {
      return Optional.of(new Governor(Relation.RELATIVE, noun, "", Optional.empty()));
    }
    return by(verb.is(Form.INFINITIVE) ? Relation.INFINITIVE : Relation.GERUND, noun, mark(word));
  }

  /** "allegations that they lied", "allegations they lied". */
  private boolean isTold(int verb) {
    return mark(verb).equals("that")
        || (mark(verb).isEmpty() && !sentence.dependents(verb, "nsubj").isEmpty());
  }

  /** "the last member to ratify it": what the first or last one did is a fact. */
  private boolean isOrdinal(int noun) {
    List<Integer> modifiers = sentence.dependents(noun, "amod");
    return isOrdinalWord(noun)
        || modifiers.stream().anyMatch(this::isOrdinalWord)
        || (control.canAct(sentence.word(noun)) && modifiers.stream().anyMatch(this::singlesOut));
  }

  /**
   * "the latest country to ratify it", "the only one to do so"; but not "the best way to do so".
   */
  private boolean singlesOut(int word) {
    return sentence.word(word).xpos().equals("JJS") || sentence.word(word).form().equals("only");
  }

  private boolean isOrdinalWord(int word) {
    return ORDINAL.matcher(sentence.word(word).form()).matches();
  }

  /** "urged Sweden to stop and leave": what holds for the first holds for the second. */
  private Optional<Governor> coordinate(int head, VerbGroup verb) {
    boolean sameForm =
        clause(head).filter(first -> first.verb().is(verb.inflection().form())).isPresent();
    boolean dependent = sameForm && !verb.is(Form.FINITE);
    Optional<Governor> shared = clause(head).flatMap(Clause::governor);
    return dependent && shared.isPresent() ? shared : by(Relation.COORDINATE, head, "");
  }
}
