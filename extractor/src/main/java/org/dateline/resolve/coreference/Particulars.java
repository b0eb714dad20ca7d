package org.dateline.resolve.coreference;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;
import org.dateline.text.Span;

/**
 * What a sentence says of an event beside its trigger: two events of one kind differ in it.
 *
 * @param objects lemmas of what depends on the trigger as object, with a preposition or before a
 *     noun ("fell from a ridge": ridge)
 * @param numbers those of the sentence, as its lemmas
 */
public record Particulars(Set<String> objects, Set<String> numbers) {

  /** Nothing said. */
  public static final Particulars NONE = new Particulars(Set.of(), Set.of());

  private static final Set<String> OBJECT =
      Set.of("obj", "iobj", "nsubj:pass", "obl", "nmod", "compound");

  public Particulars {
    objects = Set.copyOf(objects);
    numbers = Set.copyOf(numbers);
  }

  /** Those of a trigger in its sentence. */
  public static Particulars of(Sentence sentence, Span trigger) {
    Set<String> numbers =
        sentence.tokens().stream()
            .filter(token -> token.pos() == PartOfSpeech.NUM)
            .map(Token::lemma)
            .collect(Collectors.toSet());
    return new Particulars(objects(sentence, trigger).collect(Collectors.toSet()), numbers);
  }

  /** Whether both name objects, and none that the other names. */
  boolean differInObjects(Particulars other) {
    return differ(objects, other.objects);
  }

  /** Whether both give numbers, and none that the other gives. */
  boolean differInNumbers(Particulars other) {
    return differ(numbers, other.numbers);
  }

  private static boolean differ(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  private static Stream<String> objects(Sentence sentence, Span trigger) {
    return sentence.tree().stream()
        .flatMapToInt(tree ->
            head(sentence, tree, trigger)
                .flatMap(tree::dependents)
                .filter(token -> isObject(tree.arcs().get(token))))
        .mapToObj(token -> sentence.tokens().get(token).lemma());
  }

  /** The first word of the trigger that depends on none of its other words. */
  private static IntStream head(Sentence sentence, Tree tree, Span trigger) {
    return IntStream.range(0, tree.size())
        .filter(token -> sentence.tokens().get(token).span().overlaps(trigger))
        .filter(token -> {
          int head = tree.arcs().get(token).head();
          return head == Tree.ROOT || !sentence.tokens().get(head).span().overlaps(trigger);
        })
        .limit(1);
  }

  private static boolean isObject(Arc arc) {
    String plain = arc.relation().replaceFirst("(?<=obl|nmod):.*", "");
    return OBJECT.contains(plain);
  }
}
