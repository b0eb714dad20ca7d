package org.dateline.resolve.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.EventState;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.resolve.Typing;
import org.junit.jupiter.api.Test;

/**
 * The states beside the lexicon are those of its sentences; {@code -Ddateline.rewrite} renews them.
 */
final class LexiconStatesTest {

  private static final Path SOURCE = Path.of("src/main/resources" + NearestTypes.FILE);
  private static final int LENGTH = 128;

  private final EventLexicon lexicon = EventLexicon.load();

  @Test
  void theStatesAreThoseOfTheSentences() throws IOException {
    List<EventState> states = lexicon.entries().stream().map(LexiconStatesTest::state).toList();
    if (Boolean.getBoolean("dateline.rewrite")) {
      Files.write(SOURCE, bytes(states));
      return;
    }
    List<EventState> kept = NearestTypes.states();
    assertThat(kept).hasSameSizeAs(states);
    List<String> other = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      double norm = Math.sqrt(kept.get(i).product(kept.get(i)));
      if (Math.abs(kept.get(i).product(states.get(i)) - norm) > 0.05) {
        other.add(lexicon.entries().get(i).sentence());
      }
    }
    assertThat(other).isEmpty();
  }

  @Test
  void aWordUnlikeAnyHasNoType() {
    assertThat(NearestTypes.load(lexicon).of(new EventState(new float[LENGTH]))).isEmpty();
  }

  @Test
  void aWordLikeSeveralOfOneTypeHasThatType() {
    List<EventState> states = NearestTypes.states();
    int strike =
        lexicon.entries().stream()
            .map(LexiconEntry::words)
            .toList()
            .indexOf(List.of("air", "strike"));

    assertThat(NearestTypes.load(lexicon).of(states.get(strike)))
        .map(Typing.Alike::type)
        .contains("ASSAULT");
  }

  /** That of the trigger which is the entry's head; all zero where there is none. */
  private static EventState state(LexiconEntry entry) {
    AnnotatedArticle article = NetworkAnnotator.article(entry.sentence());
    List<Token> heads =
        article.sentences().stream()
            .map(Sentence::tokens)
            .flatMap(List::stream)
            .filter(token -> token.lemma().equals(entry.words().get(entry.head())))
            .toList();
    return article.mentions(EventMention.class).stream()
        .filter(event -> heads.stream().anyMatch(head -> event.span().overlaps(head.span())))
        .findFirst()
        .map(event -> event.reading().state())
        .orElse(new EventState(new float[LENGTH]));
  }

  private static byte[] bytes(List<EventState> states) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(states.size());
    out.writeInt(LENGTH);
    for (EventState state : states) {
      for (float value : state.values()) {
        out.writeByte(Math.round(value * NearestTypes.SCALE));
      }
    }
    return bytes.toByteArray();
  }
}
