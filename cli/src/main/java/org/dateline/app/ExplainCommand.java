package org.dateline.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.graph.EventNames;
import org.dateline.graph.StoredArticles;
import org.dateline.load.DataSet;
import org.dateline.pipeline.Extraction;
import org.dateline.pipeline.Pipeline;
import org.dateline.read.Article;
import org.dateline.read.Reading;
import org.dateline.resolve.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows why events were read as they were. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Show the events of articles with their sentences: which line of the event lexicon typed each,",
      "how everyone who takes part, the place and the date were found, and what was left out and"
          + " why.",
      "The number at the right counts the characters of the cleaned text before the trigger."
    },
    footer = {
      "",
      "Example:",
      "  ./dateline explain samples/finland-joins-nato.txt",
    })
final class ExplainCommand implements Callable<Integer> {

  private static final int WIDEST = 100;
  private static final int NARROWEST = 72;

  @Parameters(
      paramLabel = "IRI|FILE",
      description = {
        "An event or article of the data set, whose stored text is read again,",
        "or a .txt, .html, .jsonl or .jsonl.gz file, or a folder of such files"
      })
  private String subject = "";

  @Mixin private DataDirectory data = new DataDirectory();

  @Mixin private DateOption published = new DateOption();

  @Mixin private NetworkOptions network = new NetworkOptions();

  @Mixin private ConfidenceOption confidence = new ConfidenceOption();

  private final Streams streams;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return subject.matches("https?://.*") ? explainStored() : explainFiles();
  }

  private int explainFiles() {
    Messages messages = new Messages(refused -> streams.err().println(refused.message()));
    Extractor extractor = extractor();
    List<String> explained = new ArrayList<>();
    try (Stream<Reading> readings =
        published.reader(streams.clock()).read(List.of(Path.of(subject)), bytes -> {})) {
      new Pipeline<Explanation>(article -> explanation(extractor.extract(article)), 1)
          .run(
              readings.iterator(),
              outcome ->
                  messages
                      .extracted(outcome)
                      .map(Explanation::ofArticle)
                      .ifPresent(explained::add));
    }
    print(explained);
    return messages.count() == 0 ? 0 : 1;
  }

  private Extractor extractor() {
    return new Extractor(Knowledge.ofTables(network.choice(), confidence.least()));
  }

  private int explainStored() {
    try (DataSet dataSet = DataSet.toRead(data.path())) {
      List<Article> articles =
          new StoredArticles(dataSet.dataset().asDatasetGraph()).about(subject);
      if (articles.isEmpty()) {
        throw new InputException(
            "%s: no article or event of %s; give its IRI, or an article's file"
                .formatted(subject, data.path()));
      }
      print(explained(articles, URI.create(dataSet.base())));
    }
    return 0;
  }

  private List<String> explained(List<Article> articles, URI base) {
    Extractor extractor = extractor();
    List<String> explained =
        articles.stream()
            .map(extractor::extract)
            .flatMap(extraction -> explained(extraction, base).stream())
            .toList();
    if (explained.isEmpty()) {
      throw new InputException(
          "%s: no longer read in its article, %s; build %s anew"
              .formatted(subject, articles.getFirst().id(), data.path()));
    }
    return explained;
  }

  /** The article that is asked for, or what it tells of the event. */
  private Optional<String> explained(Extraction extraction, URI base) {
    Explanation explanation = explanation(extraction);
    if (extraction.facts().article().id().equals(subject)) {
      return Optional.of(explanation.ofArticle());
    }
    EventNames names = new EventNames(base, extraction.facts());
    Predicate<Event> asked = event -> names.iri(event).equals(subject);
    return extraction.facts().events().stream().anyMatch(asked)
        ? Optional.of(explanation.ofEvents(asked))
        : Optional.empty();
  }

  private Explanation explanation(Extraction extraction) {
    Style style = streams.styled() ? Style.TERMINAL : Style.PLAIN;
    return new Explanation(extraction, style, Math.clamp(streams.columns(), NARROWEST, WIDEST));
  }

  private void print(List<String> explained) {
    streams.out().print(String.join("\n", explained));
  }
}
