package org.dateline.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Work on a data set in a process of its own, which waits at every step for leave to go on, so that
 * it can be killed there: a build of the {@link Articles}, or links between them.
 */
final class BuildProcess implements AutoCloseable {

  private static final String LINKS = "links";

  private final Process process;
  private final BufferedReader lines;

  private BuildProcess(List<String> command) throws IOException {
    this.process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  static BuildProcess start(Path directory, String words) throws IOException {
    return new BuildProcess(java(directory, words));
  }

  /** One that links the articles of a data set. */
  static BuildProcess startLinking(Path directory) throws IOException {
    return new BuildProcess(java(directory, LINKS));
  }

  /** One that may not write a file of more than some blocks of 512 bytes. */
  static BuildProcess startWithLimit(Path directory, int blocks) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    command.addAll(java(directory, "talks in Rafah"));
    return new BuildProcess(command);
  }

  private static List<String> java(Path directory, String words) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:-UsePerfData",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        BuildProcess.class.getName(),
        directory.toString(),
        words);
  }

  long pid() {
    return process.pid();
  }

  /** Lets the build go on until it says a line, or to its end. */
  Optional<String> runUntil(String wanted) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith(wanted)) {
      process.outputWriter(StandardCharsets.UTF_8).write('\n');
      process.outputWriter(StandardCharsets.UTF_8).flush();
      line = lines.readLine();
    }
    return Optional.ofNullable(line);
  }

  /** Kills the process as {@code kill -9} does. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /** The other process. */
  public static void main(String[] arguments) {
    Path directory = Path.of(arguments[0]);
    try (DataSet dataSet = DataSet.toLoad(directory, Optional.empty());
        TdbLoader loader = new TdbLoader(dataSet, BuildProcess::waitFor)) {
      if (arguments[1].equals(LINKS)) {
        Articles.link(loader);
      } else {
        Articles.build(loader, Articles.batches(arguments[1]));
      }
      say("done");
    } catch (LoadException refusal) {
      say("refused: " + refusal.getMessage());
      System.exit(1);
    }
  }

  private static void waitFor(LoadStep step) {
    say(step.name());
    try {
      if (System.in.read() < 0) {
        throw new IllegalStateException("the test is gone");
      }
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
