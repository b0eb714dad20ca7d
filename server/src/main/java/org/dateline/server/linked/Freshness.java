package org.dateline.server.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * When a document changed, and whether a client that asks again has it still (RFC 9110, section
 * 13). Documents change only when the data set does, or another program serves it.
 *
 * @param version of the data set, the program and the document's kind, as an entity tag holds it
 * @param changed to the second
 */
public record Freshness(String version, Instant changed) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  public static Freshness of(ServedDataSet data, Syntax syntax) {
    return new Freshness(
        String.join("-", data.version(), ProgramVersion.VALUE, syntax.suffix()),
        data.changed().truncatedTo(ChronoUnit.SECONDS));
  }

  /** Puts the fields on an answer; says 304, and true, when the client need not read it again. */
  public boolean answered(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("ETag", tag());
    response.setHeader("Last-Modified", DATE.format(changed));
    response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
    if (isHeldBy(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return true;
    }
    return false;
  }

  private String tag() {
    return "\"" + version + "\"";
  }

  /** Tags go before dates, which are only precise to the second. */
  private boolean isHeldBy(HttpServletRequest request) {
    Optional<String> tags = Optional.ofNullable(request.getHeader("If-None-Match"));
    return tags.isPresent()
        ? Arrays.stream(tags.get().split(",")).map(String::strip).anyMatch(this::fits)
        : Optional.ofNullable(request.getHeader("If-Modified-Since"))
            .flatMap(Freshness::date)
            .filter(since -> !changed.isAfter(since))
            .isPresent();
  }

  /** The weak comparison, which a GET is compared with. */
  private boolean fits(String tag) {
    return tag.equals("*") || tag.equals(tag()) || tag.equals("W/" + tag());
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(Instant.from(DATE.parse(text)));
    } catch (DateTimeParseException malformed) {
      return Optional.empty();
    }
  }
}
