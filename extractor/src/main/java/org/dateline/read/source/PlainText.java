package org.dateline.read.source;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.read.source.Input.Document;
import org.dateline.read.source.Input.Metadata;
import org.dateline.read.source.Input.Origin;
import org.dateline.read.source.Input.Shape;

/** Plain text, one article a file: headline, date line, byline, body. */
record PlainText(int maxBytes) implements Format {

  @Override
  public Inputs open(Path path, String id) throws IOException, UnreadableException {
    DocumentFile file = new DocumentFile(path, maxBytes);
    String text = Decoder.decode(file.bytes());
    return new Remaining(
        new Document(
            id, path.toUri(), new Origin(path.toUri(), ""), Shape.PAGE, text, Metadata.none()));
  }
}
