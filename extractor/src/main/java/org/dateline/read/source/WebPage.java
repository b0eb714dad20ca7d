package org.dateline.read.source;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.read.html.MainText;
import org.dateline.read.html.PageMetadata;
import org.dateline.read.source.Input.Document;
import org.dateline.read.source.Input.Metadata;
import org.dateline.read.source.Input.Origin;
import org.dateline.read.source.Input.Shape;
import org.jsoup.Jsoup;

/** An HTML page of one article. The document's text is the main text of the page. */
final class WebPage implements Format {

  private final int maxBytes;
  private final PageMetadata pageMetadata = new PageMetadata();
  private final MainText mainText = new MainText();

  WebPage(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public Inputs open(Path path, String id) throws IOException, UnreadableException {
    DocumentFile file = new DocumentFile(path, maxBytes);
    byte[] bytes = file.bytes();
    var page = Jsoup.parse(Decoder.decode(bytes, DeclaredCharset.of(bytes)));
    PageMetadata.Found found = pageMetadata.of(page);
    Metadata metadata =
        new Metadata(
            found.headline(),
            found.published(),
            found.shownDates(),
            found.publisher(),
            found.author());
    return new Remaining(
        new Document(
            id,
            found.url().orElse(path.toUri()),
            new Origin(path.toUri(), ""),
            Shape.MAIN_TEXT,
            mainText.of(page),
            metadata));
  }
}
