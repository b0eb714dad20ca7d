package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.EventFacets;
import org.dateline.annotate.EventReading;
import org.dateline.annotate.EventState;
import org.dateline.annotate.Mention;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;
import org.dateline.text.Span;

/** Whatever tree the parser draws over whatever words, events are resolved without failing. */
final class AnyTreeTest {

  private static final List<String> WORDS =
      List.of(
          "Norway/norway/PROPN/NNP",
          "Sweden/sweden/PROPN/NNP",
          "Hansen/hansen/PROPN/NNP",
          "is/be/AUX/VBZ",
          "was/be/AUX/VBD",
          "to/to/PART/TO",
          "not/not/PART/RB",
          "no/no/DET/DT",
          "will/will/AUX/MD",
          "attacked/attack/VERB/VBD",
          "said/say/VERB/VBD",
          "urged/urge/VERB/VBD",
          "meeting/meet/VERB/VBG",
          "talks/talk/NOUN/NNS",
          "attack/attack/NOUN/NN",
          "rebels/rebel/NOUN/NNS",
          "officials/official/NOUN/NNS",
          "some/some/DET/DT",
          "of/of/ADP/IN",
          "on/on/ADP/IN",
          "by/by/ADP/IN",
          "out/out/ADP/RP",
          "who/who/PRON/WP",
          "whose/whose/PRON/WP$",
          "its/its/PRON/PRP$",
          "they/they/PRON/PRP",
          "and/and/CCONJ/CC",
          "longer/longer/ADV/RB",
          "two/two/NUM/CD",
          "'s/'s/PART/POS",
          ",/,/PUNCT/,",
          "\"/\"/PUNCT/``",
          "-/-/PUNCT/HYPH");

  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "obl:agent",
          "nmod",
          "nmod:poss",
          "aux",
          "aux:pass",
          "cop",
          "mark",
          "case",
          "cc",
          "conj",
          "ccomp",
          "xcomp",
          "advcl",
          "acl",
          "acl:relcl",
          "advmod",
          "amod",
          "det",
          "nummod",
          "compound",
          "compound:prt",
          "flat",
          "appos",
          "parataxis",
          "punct",
          "dep",
          "csubj",
          "expl",
          "nmod:desc");

  private static final List<EventState> STATES = NearestTypes.states();
  private static final EventResolver RESOLVER = EventResolver.load();

  @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
  void noTreeIsTooMuch(@ForAll long seed) {
    AnnotatedArticle article = article(new Random(seed));

    EventResolver.Reported reported =
        RESOLVER.resolve(article, TestEntities.of(article), TestTimes.of(article));

    assertThat(reported.claims()).hasSizeGreaterThanOrEqualTo(reported.events().size());
  }

  private static AnnotatedArticle article(Random random) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      sentences.add(sentence(random, text));
    }
    return new AnnotatedArticle(
        NetworkAnnotator.bare(text.toString()), sentences, triggers(sentences, random));
  }

  /** Some of the words, as if the model took them for triggers. */
  private static List<Mention> triggers(List<Sentence> sentences, Random random) {
    EventFacets.Kind[] kinds = EventFacets.Kind.values();
    List<Mention> triggers = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        EventFacets facets =
            new EventFacets(
                kinds[random.nextInt(kinds.length)],
                EventFacets.Tense.PAST,
                EventFacets.Polarity.POS,
                EventFacets.Modality.NONE);
        EventState state = STATES.get(random.nextInt(STATES.size()));
        if (random.nextBoolean()) {
          triggers.add(new EventMention(token.span(), new EventReading(1, 1, facets, state)));
        }
      }
    }
    return triggers;
  }

  private static Sentence sentence(Random random, StringBuilder text) {
    int begin = text.length();
    List<Token> tokens = new ArrayList<>();
    int length = 1 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      List<String> word = List.of(WORDS.get(random.nextInt(WORDS.size())).split("/", -1));
      Span span = new Span(text.length(), text.length() + word.get(0).length());
      tokens.add(new Token(span, word.get(1), PartOfSpeech.valueOf(word.get(2)), word.get(3)));
      text.append(word.get(0)).append(random.nextInt(8) == 0 ? "" : " ");
    }
    return new Sentence(new Span(begin, text.length()), tokens, Optional.of(tree(random, length)));
  }

  /** Each token but the first of a random order depends on one before it in that order. */
  private static Tree tree(Random random, int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<Arc> arcs = new ArrayList<>(Collections.nCopies(size, new Arc(Tree.ROOT, "root")));
    for (int i = 1; i < size; i++) {
      int head = order.get(random.nextInt(i));
      arcs.set(order.get(i), new Arc(head, RELATIONS.get(random.nextInt(RELATIONS.size()))));
    }
    return new Tree(arcs);
  }
}
