import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.annotate.timex.TimexFinder;
import org.dateline.read.Article;
import org.dateline.resolve.Event;
import org.dateline.resolve.Event.Role;
import org.dateline.resolve.TimeReference;
import org.dateline.resolve.confidence.Signs;
import org.dateline.resolve.dates.CalendarResolver;
import org.dateline.resolve.entities.EntityResolver;
import org.dateline.resolve.events.EventResolver;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;
import org.dateline.text.Span;

/**
 * Prints what the confidence in events is learnt from, with the class path of the program:
 *
 * <pre>
 * EventSigns ARTICLES.jsonl[.gz] IDS
 * </pre>
 *
 * <p>IDS is a file with an article's id in each line. A line for each event of these articles, however doubtful: article, first character
 * of the trigger, type, mode, realis, actors, place, date (as benchmark/judge.py writes them), the two log-odds, and the named signs.
 */
public final class EventSigns {

  private final Annotator annotator = new Annotator(EnglishReader.load(), List.of(new TimexFinder()));
  private final EventResolver events = EventResolver.load();
  private final CalendarResolver calendar = new CalendarResolver();
  private final EntityResolver entities;

  private EventSigns(Gazetteer gazetteer) {
    this.entities = new EntityResolver(gazetteer, new PlaceResolver(gazetteer, PlaceResolver.CAUTIOUS));
  }

  public static void main(String[] arguments) throws IOException {
    List<String> wanted = Files.readAllLines(Path.of(arguments[1]));
    EventSigns signs = new EventSigns(Gazetteer.load());
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = lines(Path.of(arguments[0]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode document = json.readTree(line);
        if (wanted.contains(document.get("id").asText())) {
          signs.rows(document.get("id").asText(), document.get("text").asText()).forEach(out::println);
        }
      }
    }
  }

  private static BufferedReader lines(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, UTF_8));
  }

  private Stream<String> rows(String id, String text) {
    AnnotatedArticle article = annotator.annotate(Article.ofText(id, Optional.empty(), text));
    Signs.Finder finder = new Signs.Finder(article);
    return events
        .resolve(article, entities.resolve(article), calendar.resolve(article))
        .events()
        .stream()
        .map(event -> row(id, text, event, finder));
  }

  private static String row(String id, String text, Event event, Signs.Finder finder) {
    Span trigger = event.evidence().getFirst().trigger();
    Signs signs = finder.of(trigger, event.type(), event.realis());
    return Stream.of(
            id,
            text.codePointCount(0, trigger.begin()),
            event.type(),
            event.mode().map(mode -> mode.substring(mode.indexOf('-') + 1)).orElse(""),
            event.realis().name().toLowerCase(),
            event.participants().stream()
                .filter(participant -> participant.role() == Role.ACTOR)
                .map(actor -> words(actor.span(), text))
                .collect(Collectors.joining("; ")),
            event.place().map(place -> words(place.span(), text)).orElse(""),
            event.date().map(TimeReference::value).orElse(""),
            signs.ecb(),
            signs.timeml(),
            String.join(",", signs.named()))
        .map(String::valueOf)
        .collect(Collectors.joining("\t"));
  }

  private static String words(Span span, String text) {
    return String.join(" ", span.in(text).strip().split("\\s+"));
  }
}
