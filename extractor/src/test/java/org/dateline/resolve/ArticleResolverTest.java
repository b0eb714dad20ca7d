package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.annotate.Mention.TimexMention;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Timex.Direction;
import org.dateline.annotate.Timex.Weekday;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.dates.CalendarResolver;
import org.dateline.resolve.entities.EntityResolver;
import org.dateline.resolve.events.EventResolver;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

final class ArticleResolverTest {

  private static final String TEXT = "Kenya accused Somalia on Monday.";

  @Test
  void namesDatesAndEventsComeTogether() {
    Gazetteer gazetteer = Gazetteer.load();
    ArticleResolver resolver =
        new ArticleResolver(
            new EntityResolver(gazetteer, new PlaceResolver(gazetteer, PlaceResolver.CAUTIOUS)),
            new CalendarResolver(),
            EventResolver.load(),
            0);
    ArticleFacts facts = resolver.resolve(article());
    assertThat(facts.entities()).extracting(Entity::label).containsExactly("Kenya", "Somalia");
    assertThat(facts.times()).extracting(TimeReference::value).containsExactly("2024-04-01");
    assertThat(facts.events()).extracting(Event::type).containsExactly("ACCUSE");
    assertThat(facts.claims()).isNotEmpty();
  }

  private static AnnotatedArticle article() {
    List<Token> tokens =
        List.of(
            token("Kenya", "kenya", PartOfSpeech.PROPN),
            token("accused", "accuse", PartOfSpeech.VERB),
            token("Somalia", "somalia", PartOfSpeech.PROPN),
            token("on", "on", PartOfSpeech.ADP),
            token("Monday", "monday", PartOfSpeech.PROPN),
            token(".", ".", PartOfSpeech.PUNCT));
    List<Mention> mentions = new ArrayList<>();
    mentions.add(new NameMention(span("Kenya"), NameType.LOCATION, 0.9));
    mentions.add(new NameMention(span("Somalia"), NameType.LOCATION, 0.9));
    mentions.add(new TimexMention(span("Monday"), new Weekday(DayOfWeek.MONDAY, Direction.UNSAID)));
    Tree tree =
        new Tree(
            List.of(
                new Arc(1, "nsubj"),
                new Arc(Tree.ROOT, "root"),
                new Arc(1, "obj"),
                new Arc(4, "case"),
                new Arc(1, "obl"),
                new Arc(1, "punct")));
    Sentence sentence = new Sentence(new Span(0, TEXT.length()), tokens, Optional.of(tree));
    Article article =
        Article.ofText(
            "a",
            Optional.of(
                new PublicationDate(LocalDate.of(2024, 4, 3), PublicationDate.Basis.OPTION)),
            TEXT);
    return new AnnotatedArticle(article, List.of(sentence), mentions);
  }

  private static Token token(String word, String lemma, PartOfSpeech pos) {
    return new Token(span(word), lemma, pos);
  }

  private static Span span(String word) {
    int begin = TEXT.indexOf(word);
    return new Span(begin, begin + word.length());
  }
}
