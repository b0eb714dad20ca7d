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

/**
 * Measures one annotator: {@code AnnotateSpeed TOOL ARTICLES WARM-UP WORKERS}. TOOL is the name of a class that implements {@link Tool}; the articles stand in one file with form feeds between; the first ones warm up and are not counted.
 *
 * <p>Prints, with tabs between: CPU seconds of loading, articles measured, wall seconds, CPU seconds of the whole process in that time.
 */
public final class AnnotateSpeed {

  private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** An annotator, loaded when it is made, safe from many threads. */
  public interface Tool {
    void annotate(String text);
  }

  private AnnotateSpeed() {}

  public static void main(String[] arguments) throws Exception {
    List<String> articles = articles(Path.of(arguments[1]));
    int warmUp = Integer.parseInt(arguments[2]);
    double started = cpuSeconds();
    Tool tool = tool(arguments[0]);
    tool.annotate("It rains.");
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

  private static void annotate(Tool tool, List<String> articles, ExecutorService workers) throws Exception {
    List<? extends Future<?>> all = articles.stream().map(article -> workers.submit(() -> tool.annotate(article))).toList();
    for (Future<?> each : all) {
      each.get();
    }
  }

  private static List<String> articles(Path file) throws IOException {
    return List.of(Files.readString(file, UTF_8).split("\f"));
  }

  private static Tool tool(String name) throws ReflectiveOperationException {
    return Class.forName(name).asSubclass(Tool.class).getDeclaredConstructor().newInstance();
  }

  private static double cpuSeconds() {
    return PROCESS.getProcessCpuTime() / 1e9;
  }
}
