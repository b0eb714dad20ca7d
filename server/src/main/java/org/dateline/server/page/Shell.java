package org.dateline.server.page;

import java.util.Map;
import org.dateline.server.linked.ProgramFile;

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
}
