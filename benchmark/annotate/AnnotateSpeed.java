import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Measures one annotator: {@code AnnotateSpeed TOOL ARTICLES WARM-UP WORKERS}. The tool is the name of a class that supplies an annotator
 * safe from many threads; the articles stand in one file with form feeds between; the first ones warm up and are not counted.
 *
 * <p>Prints, with tabs between: CPU seconds of loading, articles measured, wall seconds, CPU seconds of the whole process in that time.
 */
public final class AnnotateSpeed {

  private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private AnnotateSpeed() {}

  public static void main(String[] arguments) throws Exception {
    List<String> articles = articles(Path.of(arguments[1]));
    int warmUp = Integer.parseInt(arguments[2]);
    double started = cpuSeconds();
    Consumer<String> tool = tool(arguments[0]);
    tool.accept("It rains.");
    double loading = cpuSeconds() - started;
    try (ExecutorService workers = Executors.newFixedThreadPool(Integer.parseInt(arguments[3]))) {
      annotate(tool, articles.subList(0, warmUp), workers);
      double cpu = cpuSeconds();
      long wall = System.nanoTime();
      annotate(tool, articles.subList(warmUp, articles.size()), workers);
      System.out.printf(
          Locale.ROOT, "%.2f\t%d\t%.3f\t%.3f%n", loading, articles.size() - warmUp, (System.nanoTime() - wall) / 1e9, cpuSeconds() - cpu);
    }
  }

  private static void annotate(Consumer<String> tool, List<String> articles, ExecutorService workers) throws Exception {
    List<? extends Future<?>> all = articles.stream().map(article -> workers.submit(() -> tool.accept(article))).toList();
    for (Future<?> each : all) {
      each.get();
    }
  }

  private static List<String> articles(Path file) throws IOException {
    return List.of(Files.readString(file, UTF_8).split("\f"));
  }

  @SuppressWarnings("unchecked")
  private static Consumer<String> tool(String name) throws ReflectiveOperationException {
    return ((Supplier<Consumer<String>>) Class.forName(name).getDeclaredConstructor().newInstance()).get();
  }

  private static double cpuSeconds() {
    return PROCESS.getProcessCpuTime() / 1e9;
  }
}
