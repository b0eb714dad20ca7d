package org.dateline.server;

import java.io.BufferedReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.load.DataSet;

/** A server in a process of its own. */
final class ServerProcess implements AutoCloseable {

  private final Process process;
  private final URI address;

  private ServerProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Starts a server and waits until it serves. */
  static ServerProcess start(Path directory) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcess.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    return new ServerProcess(process, URI.create(String.valueOf(lines.readLine())));
  }

  URI address() {
    return address;
  }

  /** Asks the process to end, as {@code kill} does, and gives its exit code. */
  int terminate() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /** The other process. */
  public static void main(String[] arguments) {
    DatelineServer server =
        DatelineServer.start(DataSet.toRead(Path.of(arguments[0])), ServerOptions.local(0));
    System.out.println(server.address());
    server.serve();
  }
}
