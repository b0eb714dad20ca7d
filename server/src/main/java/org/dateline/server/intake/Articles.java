package org.dateline.server.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.GraphWriter;
import org.dateline.load.LiveStore;
import org.dateline.pipeline.Stage;
import org.dateline.read.Article;
import org.dateline.read.ArticleReader;
import org.dateline.read.ReadOptions;
import org.dateline.read.ReadOptions.MissingDate;
import org.dateline.read.Reading.Accepted;
import org.dateline.read.Reading.Refused;
import org.dateline.server.linked.Documents;
import org.dateline.server.linked.ServedDataSet;

/**
 * The operation that takes an article (POST), adds its graph to the data set or replaces the one it
 * had, and answers with that graph. What cannot be an article is answered with 422 and the reason
 * in one line.
 */
public final class Articles extends ActionService {

  /** Its name in Fuseki. */
  public static final Operation OPERATION =
      Operation.alloc("https://w3id.org/dateline/ontology#articles", "articles", "Takes articles");

  /** A larger body is refused. */
  static final int MOST_BYTES = 10_000_000;

  private static final int NOT_ACCEPTABLE = 406;
  private static final int TOO_LARGE = 413;
  private static final int UNKNOWN_TYPE = 415;
  private static final int NO_ARTICLE = 422;

  private final ServedDataSet data;
  private final Stage<Article, ArticleGraph> rooms;
  private final InstantSource clock;

  public Articles(ServedDataSet data, Newsroom newsroom, InstantSource clock) {
    this.data = data;
    this.rooms = newsroom.whenNeeded();
    this.clock = clock;
  }

  @Override
  public void execPost(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void validate(HttpAction action) {
    if (action.getRequestContentLengthLong() > MOST_BYTES) {
      tooLarge();
    }
  }

  @Override
  public void execute(HttpAction action) {
    ArticleSyntax syntax =
        Documents.accepted(action.getRequest())
            .best(ArticleSyntax.offers(), ArticleSyntax::mediaType)
            .orElseThrow(() -> refusal(NOT_ACCEPTABLE, "there is: " + ArticleSyntax.mediaTypes()));
    ArticleReader reader = reader(action);
    try {
      switch (manuscript(action).read(reader)) {
        case Accepted(Article article) -> answer(action, rooms.process(article), syntax);
        case Refused refused -> throw refusal(NO_ARTICLE, line(refused));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Manuscript manuscript(HttpAction action) throws IOException {
    byte[] body;
    try (InputStream in = action.getRequestInputStream()) {
      body = in.readNBytes(MOST_BYTES + 1);
    }
    if (body.length > MOST_BYTES) {
      tooLarge();
    }
    return Optional.ofNullable(ContentType.create(action.getRequestContentType()))
        .flatMap(type -> Manuscript.of(type, body))
        .orElseThrow(() -> refusal(UNKNOWN_TYPE, "send one of " + Manuscript.mediaTypes()));
  }

  /** The parameter {@code published} is what the option of {@code ./dateline build} is. */
  private ArticleReader reader(HttpAction action) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    try {
      MissingDate missing =
          Optional.ofNullable(action.getRequestParameter("published"))
              .map(MissingDate::parse)
              .orElseGet(MissingDate.Refuse::new);
      return new ArticleReader(new ReadOptions(missing, today, MOST_BYTES));
    } catch (IllegalArgumentException mistake) {
      throw refusal(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(mistake.getMessage()));
    }
  }

  private void answer(HttpAction action, ArticleGraph graph, ArticleSyntax syntax)
      throws IOException {
    boolean added = new LiveStore(data.quads()).replace(graph);
    String text = new GraphWriter(URI.create(data.base())).print(graph, syntax.format());
    byte[] document = text.getBytes(StandardCharsets.UTF_8);
    action.setResponseStatus(added ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_OK);
    action.setResponseHeader("Location", graph.name().getURI().replaceFirst("#.*", ""));
    action.setResponseHeader("Vary", "Accept");
    action.setResponseContentType(syntax.mediaType() + "; charset=utf-8");
    action.setResponseContentLength(document.length);
    action.getResponseOutputStream().write(document);
  }

  /** The line that {@code ./dateline build} prints, without the name of the file. */
  private static String line(Refused refused) {
    return refused.place().isEmpty() ? refused.reason() : refused.place() + ": " + refused.reason();
  }

  private static void tooLarge() {
    throw refusal(TOO_LARGE, "an article has at most %,d bytes".formatted(MOST_BYTES));
  }

  private static ActionErrorException refusal(int status, String why) {
    return new ActionErrorException(status, why, null);
  }
}
