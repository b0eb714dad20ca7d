import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.annotate.timex.TimexFinder;
import org.dateline.read.ArticleReader;
import org.dateline.read.ReadOptions;
import org.dateline.read.Reading;
import org.dateline.resolve.Entity;
import org.dateline.resolve.dates.CalendarResolver;
import org.dateline.resolve.entities.EntityResolver;
import org.dateline.resolve.events.EntityIndex.Mentioned;
import org.dateline.resolve.events.EventResolver;
import org.dateline.resolve.gazetteer.Gazetteer;
import org.dateline.resolve.places.PlaceResolver;
import org.dateline.text.Span;

/**
 * Compares definite phrases that are resolved to named entities ("the company") with the
 * coreference chains of an annotated corpus.
 *
 * <pre>java -cp 'cli/target/dateline.jar:cli/target/lib/*' benchmark/Descriptions.java ../shared/corpora/gum/gum.jsonl.gz news</pre>
 *
 * A phrase is right where the gold has a mention that ends with it and shares a chain with a name of the entity; unknown where the gold
 * has no such mention. The second argument takes the documents of one genre only. All are printed.
 */
final class Descriptions {

  private int right;
  private int wrong;
  private int unknown;

  public static void main(String[] arguments) throws IOException {
    Map<String, JsonNode> gold = gold(Path.of(arguments[0]), Stream.of(arguments).skip(1).findFirst());
    Gazetteer gazetteer = Gazetteer.load();
    EntityResolver entities =
        new EntityResolver(gazetteer, new PlaceResolver(gazetteer, PlaceResolver.CAUTIOUS));
    EventResolver events = EventResolver.load();
    CalendarResolver calendar = new CalendarResolver();
    ReadOptions options =
        new ReadOptions(new ReadOptions.MissingDate.Assume(LocalDate.of(2024, 4, 1)), LocalDate.now());
    Descriptions counts = new Descriptions();
    try (EnglishReader english = EnglishReader.load();
        Stream<Reading> readings = new ArticleReader(options).read(List.of(Path.of(arguments[0])))) {
      Annotator annotator = new Annotator(english, List.of(new TimexFinder()));
      readings.forEach(reading -> {
        if (reading instanceof Reading.Accepted accepted && gold.containsKey(accepted.article().id())) {
          AnnotatedArticle annotated = annotator.annotate(accepted.article().uncleaned());
          List<Entity> named = entities.resolve(annotated);
          List<Mention> mentions = mentions(gold.get(accepted.article().id()), annotated.article().text());
          events
              .descriptions(annotated, named, calendar.resolve(annotated))
              .forEach(each -> counts.count(each, annotated.article().text(), mentions));
        }
      });
    }
    System.out.printf("right %d, wrong %d, unknown %d%n", counts.right, counts.wrong, counts.unknown);
  }

  /** A mention of the gold and its chain. */
  private record Mention(Span span, String chain) {}

  private void count(Mentioned description, String text, List<Mention> gold) {
    Set<String> chains = chains(description.span(), gold);
    Set<String> named = new LinkedHashSet<>();
    description.entity().mentions().forEach(name -> named.addAll(chains(name, gold)));
    boolean same = chains.stream().anyMatch(named::contains);
    if (chains.isEmpty()) {
      unknown++;
    } else if (same) {
      right++;
    } else {
      wrong++;
    }
    String verdict = chains.isEmpty() ? "unknown" : same ? "right" : "wrong";
    Span span = description.span();
    String around = text.substring(Math.max(0, span.begin() - 60), Math.min(text.length(), span.end() + 30));
    System.out.printf(
        "%s\t%s = %s\t%s%n",
        verdict, span.in(text), description.entity().label(), around.replace('\n', ' '));
  }

  /** The chains of the mentions that end where a phrase does, or hold all of a name. */
  private static Set<String> chains(Span span, List<Mention> gold) {
    Set<String> chains = new LinkedHashSet<>();
    gold.stream()
        .filter(mention -> mention.span.end() == span.end() || mention.span.equals(span))
        .filter(mention -> mention.span.begin() <= span.begin())
        .forEach(mention -> chains.add(mention.chain));
    return chains;
  }

  private static List<Mention> mentions(JsonNode document, String text) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode each : document.get("entities")) {
      if (each.hasNonNull("coref")) {
        int begin = text.offsetByCodePoints(0, each.get("start").asInt());
        int end = text.offsetByCodePoints(0, each.get("end").asInt());
        mentions.add(new Mention(new Span(begin, end), each.get("coref").asText()));
      }
    }
    return mentions;
  }

  private static Map<String, JsonNode> gold(Path path, Optional<String> genre) throws IOException {
    Map<String, JsonNode> gold = new LinkedHashMap<>();
    InputStream file = Files.newInputStream(path);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file,
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        JsonNode document = new JsonMapper().readTree(line);
        if (genre.isEmpty() || genre.get().equals(document.path("genre").asText())) {
          gold.put(document.get("id").asText(), document);
        }
      }
    }
    return gold;
  }
}
