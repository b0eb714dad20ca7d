package org.dateline.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dateline.server.linked.ProgramFile;

/** A text that is the same for everybody, served as it is. */
final class PageFile extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final String text;
  private final String type;

  private PageFile(String text, String type) {
    this.text = text;
    this.type = type;
  }

  /** A file of the program. */
  static PageFile named(String name, String type) {
    return new PageFile(ProgramFile.read(name), type);
  }

  static PageFile of(String text, String type) {
    return new PageFile(text, type);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(type + ";charset=utf-8");
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.getWriter().print(text);
  }
}
