import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.PlainText;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.annotate.timex.TimexFinder;
import org.dateline.read.ArticleReader;
import org.dateline.read.ReadOptions;
import org.dateline.read.Reading;
import org.dateline.resolve.dates.CalendarResolver;

/**
 * Prints how many megabytes of text the date stage (recognition and calendar) works through in a
 * CPU-second, after the network has annotated it.
 *
 * <pre>java -cp 'cli/target/dateline.jar:cli/target/lib/*' benchmark/DateSpeed.java ../shared/corpora/dates/aquaint.jsonl.gz</pre>
 *
 * 64 rounds in one thread, of which the powers of two are shown. The first is the cold figure: it pays for loading the rules and for running them before
 * the virtual machine has compiled them.
 */
final class DateSpeed {

  private static final int ROUNDS = 64;

  public static void main(String[] corpora) {
    List<AnnotatedArticle> articles = annotated(corpora);
    long loading = cpuNanoseconds();
    TimexFinder finder = new TimexFinder();
    CalendarResolver calendar = new CalendarResolver();
    loading = cpuNanoseconds() - loading;
    long characters = articles.stream().mapToLong(each -> each.article().text().length()).sum();
    for (int round = 1; round <= ROUNDS; round++) {
      long begin = cpuNanoseconds() - (round == 1 ? loading : 0);
      long found = 0;
      for (AnnotatedArticle each : articles) {
        var mentions = finder.find(each.sentences(), PlainText.of(each.article().text()));
        var dated = new AnnotatedArticle(each.article(), each.sentences(), List.copyOf(mentions));
        found += calendar.resolve(dated).size();
      }
      double seconds = (cpuNanoseconds() - begin) / 1e9;
      if (Integer.bitCount(round) == 1) {
        System.out.printf(
            "round %2d: %.2f MB per CPU-second (%d expressions in %,d characters, %.3f CPU-s)%n",
            round, characters / 1e6 / seconds, found, characters, seconds);
      }
    }
  }

  private static List<AnnotatedArticle> annotated(String[] corpora) {
    List<Path> paths = Stream.of(corpora).map(Path::of).toList();
    ReadOptions options =
        new ReadOptions(new ReadOptions.MissingDate.Assume(LocalDate.of(2024, 4, 1)), LocalDate.now());
    List<AnnotatedArticle> articles = new ArrayList<>();
    try (EnglishReader english = EnglishReader.load();
        Stream<Reading> readings = new ArticleReader(options).read(paths)) {
      Annotator annotator = new Annotator(english, List.of());
      readings.forEach(reading -> {
        if (reading instanceof Reading.Accepted accepted) {
          articles.add(annotator.annotate(accepted.article()));
        }
      });
    }
    return articles;
  }

  private static long cpuNanoseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
