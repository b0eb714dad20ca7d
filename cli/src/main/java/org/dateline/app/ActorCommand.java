package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.read.Article;
import org.dateline.read.PublicationDate;
import org.dateline.resolve.coding.ActorCode;
import org.dateline.resolve.coding.ActorCoder;
import org.dateline.resolve.entities.EntityResolver;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how phrases for actors are coded. */
@Command(
    name = "actor",
    mixinStandardHelpOptions = true,
    description = {
      "Print how phrases for actors are coded: the phrase, who it is, kind, state (ISO 3166-1",
      "alpha-3, or -), PLOVER sector (or -) and posts, with tabs between."
    },
    footer = {"", "Example:", "  ./dateline actor \"a retired Chilean general\" \"the Knesset\""})
final class ActorCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PHRASE",
      arity = "1..*",
      description =
          "English words for an actor, in quotes; - reads phrases from standard input, one a line")
  private List<String> phrases = List.of();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DatesCommand.DayOption.class,
      description = "The day the phrase was written, such as 2024-04-01. Default: today")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--json", description = "Print one line of JSON for each phrase")
  private boolean json;

  private final Streams streams;

  ActorCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Gazetteer gazetteer = Gazetteer.load();
    EntityResolver resolver =
        new EntityResolver(gazetteer, new PlaceResolver(gazetteer, PlaceResolver.CAUTIOUS));
    ActorCoder coder = new ActorCoder(resolver, gazetteer);
    try (EnglishReader english = EnglishReader.load()) {
      Annotator annotator = new Annotator(english, List.of());
      for (String phrase : asked()) {
        ActorCode code = coder.code(annotator.annotate(article(phrase)), phrase.length());
        streams.out().println(json ? object(phrase, code) : row(phrase, code));
      }
    }
    return 0;
  }

  private List<String> asked() {
    return phrases.equals(List.of("-"))
        ? new BufferedReader(new InputStreamReader(System.in, UTF_8)).lines().toList()
        : phrases;
  }

  private Article article(String phrase) {
    String text = ActorCoder.sentence(phrase);
    LocalDate day = on.orElseGet(() -> LocalDate.now(streams.clock()));
    return Article.ofText(
        phrase, Optional.of(new PublicationDate(day, PublicationDate.Basis.OPTION)), text);
  }

  private static String row(String phrase, ActorCode code) {
    return String.join(
        "\t",
        phrase,
        code.label(),
        code.kind(),
        code.country().orElse("-"),
        code.sector().orElse("-"),
        String.join(", ", code.posts()));
  }

  private static String object(String phrase, ActorCode code) {
    ObjectNode line =
        new ObjectMapper()
            .createObjectNode()
            .put("phrase", phrase)
            .put("label", code.label())
            .put("kind", code.kind());
    code.country().ifPresent(country -> line.put("country", country));
    code.sector().ifPresent(sector -> line.put("sector", sector));
    code.posts().forEach(line.withArray("posts")::add);
    return line.toString();
  }
}
