package org.dateline.server.page;

import java.util.Map;
import org.dateline.server.linked.ProgramFile;
import org.dateline.server.linked.Syntax;

/** What all pages have around their content: head, search box, foot. */
public final class Shell {

  private final String template = ProgramFile.read("page.html");

  /**
   * A whole page.
   *
   * @param head links of the head, to the data for instance
   */
  public String page(String title, Html head, Html body) {
    return ProgramFile.filled(
        template,
        Map.of("title", Html.text(title).markup(), "head", head.markup(), "body", body.markup()));
  }

  /**
   * Links of the head to the same as data.
   *
   * @param stem the address of the data without its ending
   */
  static Html alternates(String stem) {
    return Html.all(
        Syntax.ofData().stream()
            .map(syntax ->
                new Html("<link>")
                    .with("rel", "alternate")
                    .with("type", syntax.mediaType())
                    .with("href", stem + "." + syntax.suffix()))
            .toArray(Html[]::new));
  }
}
