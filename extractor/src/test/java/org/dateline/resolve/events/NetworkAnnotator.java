package org.dateline.resolve.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.ReadText;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;

/** Test sentences as the network reads them. */
final class NetworkAnnotator {

  private static final EnglishReader READER = EnglishReader.load();

  private NetworkAnnotator() {}

  static AnnotatedArticle article(String text) {
    ReadText read = READER.read(text);
    List<Mention> mentions = new ArrayList<>(read.names());
    mentions.addAll(read.events());
    return new AnnotatedArticle(bare(text), read.sentences(), mentions);
  }

  /** An article of which only the text and the day are known. */
  static Article bare(String text) {
    return Article.ofText(
        "test",
        Optional.of(new PublicationDate(TestTimes.MONDAY, PublicationDate.Basis.METADATA)),
        text);
  }
}
