package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.resolve.Entity.Actor;
import org.dateline.resolve.Entity.Organisation;
import org.dateline.resolve.Entity.Person;
import org.dateline.resolve.Entity.State;
import org.dateline.resolve.Reference;
import org.dateline.resolve.events.ActorFinder.Named;
import org.dateline.resolve.events.EntityIndex.Mentioned;
import org.dateline.resolve.events.Frame.Filler;
import org.dateline.resolve.grammar.Clause.Governor;
import org.dateline.resolve.grammar.Clause.Relation;
import org.dateline.resolve.grammar.ParsedSentence;
import org.dateline.resolve.grammar.Phrase.NounPhrase;
import org.dateline.resolve.grammar.VerbGroup.Form;
import org.dateline.resolve.grammar.Word;
import org.dateline.text.Span;

/** Whose the things and deeds are that nouns name. */
final class OwnerFinder {

  /** What stands between a thing and those it belongs, goes or is owed to. */
  private static final List<String> OWNED = List.of("of", "from", "by", "with", "to");

  private final ActorFinder actors;
  private final EntityIndex entities;
  private final RealisCues cues;

  OwnerFinder(ActorFinder actors, EntityIndex entities, RealisCues cues) {
    this.actors = actors;
    this.entities = entities;
    this.cues = cues;
  }

  /** "rejected a US offer", "shelled positions of the rebels": the owners of a thing. */
  List<Side> owning(Filler filler, ParsedSentence sentence) {
    return owners(filler.noun(), sentence).stream()
        .map(owner -> owner.as(Reference.POSSESSION))
        .map(owner -> new Side(owner, sentence.span(filler.noun()), filler.tie()))
        .toList();
  }

  private List<Named> owners(NounPhrase noun, ParsedSentence sentence) {
    List<Named> owners = new ArrayList<>(before(noun, sentence));
    OWNED.forEach(preposition -> owners.addAll(after(preposition, noun, sentence)));
    if (!isIntent(sentence.head(noun))) {
      owners.addAll(after("for", noun, sentence));
    }
    makers(noun, sentence).forEach(owners::add);
    return owners;
  }

  private List<Named> after(String preposition, NounPhrase noun, ParsedSentence sentence) {
    return sentence.after(noun).complements().after(preposition).stream()
        .flatMap(owner -> actors.in(owner, sentence).stream())
        .toList();
  }

  /** A camp "for" somebody is theirs; a plan or an offer "for" somebody is not. */
  private boolean isIntent(Word noun) {
    return cues.of(RealisCues.Kind.NOUN, noun).isPresent();
  }

  /** "crimes committed by the army", "a bill signed by the king". */
  private Stream<Named> makers(NounPhrase noun, ParsedSentence sentence) {
    return sentence.clauses().stream()
        .filter(clause -> clause.governor().filter(g -> isAbout(noun, g)).isPresent())
        .filter(clause -> clause.verb().is(Form.PARTICIPLE) && clause.verb().passive())
        .flatMap(clause -> clause.complements().after("by").stream())
        .flatMap(maker -> actors.in(maker, sentence).stream());
  }

  private static boolean isAbout(NounPhrase noun, Governor governor) {
    return governor.relation() == Relation.RELATIVE && governor.word() == noun.head();
  }

  /** "Israel's war", "Russian strikes", "the US veto", "their attack"; but not "the Iraq war". */
  List<Named> before(NounPhrase noun, ParsedSentence sentence) {
    List<Named> named = new ArrayList<>();
    for (Mentioned mention : entities.within(sentence.span(noun))) {
      if (mention.entity() instanceof Actor actor
          && isBefore(mention, noun, sentence)
          && actsFromBefore(mention, noun, sentence)) {
        named.add(new Named(actor, mention.span(), Reference.NAME));
      }
    }
    return named;
  }

  private static boolean isBefore(Mentioned mention, NounPhrase noun, ParsedSentence sentence) {
    return mention.span().end() <= sentence.head(noun).span().begin();
  }

  private boolean actsFromBefore(Mentioned mention, NounPhrase noun, ParsedSentence sentence) {
    int last = lastWord(mention.span(), noun, sentence);
    Word word = sentence.words().get(last);
    boolean possessive = sentence.words().get(last + 1).isPossessiveMark();
    if (possessive && last + 2 < noun.head() && hasPossessor(last + 2, noun, sentence)) {
      return false;
    }
    return switch (mention.entity()) {
      case State state ->
          possessive
              || (!isPartOfOther(last, noun, sentence)
                  && (!word.isNoun() || isInitials(word, mention.span())));
      case Person person -> true;
      case Organisation organisation -> true;
      default -> false;
    };
  }

  /**
   * "the US Federal Reserve's meeting", "Hansen's UK tour", "its US sales": of whom it is, is said.
   */
  private boolean isPartOfOther(int last, NounPhrase noun, ParsedSentence sentence) {
    boolean possessed =
        sentence.words().subList(noun.begin(), last).stream().anyMatch(Word::isPossessive);
    return possessed
        || entities.covering(sentence.words().get(last + 1).span()).stream()
            .anyMatch(next -> next.entity() instanceof Organisation);
  }

  /** Whether the possessor owns a person or thing rather than the event ("Iran's oil exports"). */
  private static boolean hasPossessor(int from, NounPhrase noun, ParsedSentence sentence) {
    return sentence.words().subList(from, noun.head()).stream().anyMatch(Word::isPossessiveMark);
  }

  private static boolean isInitials(Word word, Span mention) {
    return word.form().replace(".", "").length() <= 3 && word.span().equals(mention);
  }

  private static int lastWord(Span span, NounPhrase noun, ParsedSentence sentence) {
    int last = noun.begin();
    for (int i = noun.begin(); i < noun.head(); i++) {
      last = sentence.words().get(i).span().begin() < span.end() ? i : last;
    }
    return last;
  }
}
