package org.dateline.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.annotate.EventFacets;
import org.dateline.annotate.EventFacets.Kind;
import org.dateline.annotate.EventFacets.Modality;
import org.dateline.annotate.EventFacets.Polarity;
import org.dateline.annotate.EventReading;
import org.dateline.annotate.EventState;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.ReadText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.annotate.Tree.Arc;
import org.dateline.annotate.sentence.Segment;
import org.dateline.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
final class EnglishReaderTest {

  private EnglishReader reader;

  @BeforeAll
  void load() {
    reader = EnglishReader.load();
  }

  @AfterAll
  void close() {
    reader.close();
  }

  @Test
  void tokensCarryPartsOfSpeechAndLemmas() {
    assertThat(tokens("The ministers didn't avert Kenya's strike, she said."))
        .isEqualTo(
            "the/DET minister/NOUN do/AUX not/PART avert/VERB kenya/PROPN 's/PART strike/NOUN"
                + " ,/PUNCT she/PRON say/VERB ./PUNCT");
  }

  @Test
  void aNounAndAVerbOfOneFormAreToldApart() {
    assertThat(tokens("They attack the port.")).contains("attack/VERB");
    assertThat(tokens("The attack failed.")).contains("attack/NOUN");
  }

  @Test
  void aHyphenatedNameIsOneMention() {
    assertThat(names("Officials said Anne-Marie Keller would resign."))
        .isEqualTo("Anne-Marie Keller");
  }

  @Test
  void namesAreFoundAtBothEndsOfASentenceLongerThanAWindow() {
    String list = IntStream.range(0, 200).mapToObj(i -> "boats, ").collect(Collectors.joining());

    assertThat(names("Kenya sent " + list + "and sailors to Norway."))
        .startsWith("Kenya")
        .endsWith("Norway");
  }

  @Test
  void tokensCarryPennTagsAndHeads() {
    assertThat(tree("The rebels attacked two villages."))
        .isEqualTo(
            "The/DT<-rebels:det rebels/NNS<-attacked:nsubj attacked/VBD<-:root"
                + " two/CD<-villages:nummod villages/NNS<-attacked:obj ./.<-attacked:punct");
  }

  @Test
  void aSentenceLongerThanAWindowHasOneTree() {
    String list = IntStream.range(0, 200).mapToObj(i -> "boats, ").collect(Collectors.joining());
    ReadText read = reader.read("Kenya sent " + list + "and sailors to Norway.");

    assertThat(read.sentences()).hasSize(1);
    assertThat(read.sentences().getFirst().tree().orElseThrow().size())
        .isEqualTo(read.sentences().getFirst().tokens().size());
  }

  @Test
  void eventsCarryTheirFacets() {
    String text = "The rebels did not attack the village. They would surrender on Friday.";
    List<EventMention> events = reader.read(text).events();

    EventFacets attack = event(events, text, "attack").facets();
    assertThat(attack.kind()).isEqualTo(Kind.OCCURRENCE);
    assertThat(attack.polarity()).isEqualTo(Polarity.NEG);
    EventFacets surrender = event(events, text, "surrender").facets();
    assertThat(surrender.modality()).isEqualTo(Modality.WOULD);
    assertThat(surrender.polarity()).isEqualTo(Polarity.POS);
  }

  @Test
  void whatHappenedIsATriggerToBothKindsOfScore() {
    String text = "A bomb exploded in Nairobi.";

    EventReading exploded = event(reader.read(text).events(), text, "exploded");
    assertThat(exploded.ecb()).isBetween(0.5, 1.0);
    assertThat(exploded.timeml()).isBetween(0.5, 1.0);
  }

  @Test
  void triggersOfOneEventAreMoreAlikeThanOthers() {
    String text =
        "An earthquake struck Padang on Monday. The quake killed twenty people. "
            + "Parliament elected a speaker.";
    List<EventMention> events = reader.read(text).events();
    EventState earthquake = event(events, text, "earthquake").state();

    double same = reader.sameEvent().probability(earthquake, event(events, text, "quake").state());
    double other =
        reader.sameEvent().probability(earthquake, event(events, text, "elected").state());
    assertThat(same).isGreaterThan(other);
  }

  @Test
  void givenTokensAreKept() {
    String text = "can not stop";
    List<Span> tokens = List.of(new Span(0, 7), new Span(8, 12));

    assertThat(reader.read(text, List.of(new Segment(new Span(0, 12), tokens))).sentences())
        .first()
        .extracting(sentence -> sentence.tokens().stream().map(Token::span).toList())
        .isEqualTo(tokens);
  }

  @Test
  void wordsWithoutLettersOrKnownPiecesAreRead() {
    assertThat(tokens("\u2603 \uD83D\uDE00 *** \u4E16")).hasSizeGreaterThan(0);
  }

  private String tokens(String text) {
    return reader.read(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> token.lemma() + "/" + token.pos())
        .collect(Collectors.joining(" "));
  }

  private String tree(String text) {
    Sentence sentence = reader.read(text).sentences().getFirst();
    List<String> forms = sentence.tokens().stream().map(token -> token.span().in(text)).toList();
    List<Arc> arcs = sentence.tree().orElseThrow().arcs();
    return IntStream.range(0, forms.size())
        .mapToObj(i -> {
          int head = arcs.get(i).head();
          String tagged = forms.get(i) + "/" + sentence.tokens().get(i).xpos();
          String above = head == Tree.ROOT ? "" : forms.get(head);
          return tagged + "<-" + above + ":" + arcs.get(i).relation();
        })
        .collect(Collectors.joining(" "));
  }

  private static EventReading event(List<EventMention> events, String text, String word) {
    return events.stream()
        .filter(event -> event.span().in(text).equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError(word + " is no event"))
        .reading();
  }

  private String names(String text) {
    ReadText read = reader.read(text);
    return read.names().stream()
        .map(NameMention::span)
        .map(span -> span.in(text))
        .collect(Collectors.joining("; "));
  }
}
