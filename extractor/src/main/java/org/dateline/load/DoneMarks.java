package org.dateline.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The documents whose graphs are durable: a file with a line {@code key<TAB>graph} for each, only
 * ever appended to. The last line of a graph counts, so a document that another one replaced is not
 * done. A line cut short by a kill is dropped.
 */
final class DoneMarks implements AutoCloseable {

  private static final String NONE = "-";

  private final FileChannel channel;
  private final Map<String, String> keyOfGraph = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  private DoneMarks(FileChannel channel) {
    this.channel = channel;
  }

  static DoneMarks open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    DoneMarks marks = new DoneMarks(channel);
    marks.read();
    return marks;
  }

  private void read() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
    String text = new String(bytes.array(), StandardCharsets.UTF_8);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    whole.lines().forEach(line -> remember(line.split("\t", 2)));
    channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
    channel.position(channel.size());
  }

  private void remember(String[] keyAndGraph) {
    @Nullable String before =
        NONE.equals(keyAndGraph[0])
            ? keyOfGraph.remove(keyAndGraph[1])
            : keyOfGraph.put(keyAndGraph[1], keyAndGraph[0]);
    keys.remove(before);
    if (!NONE.equals(keyAndGraph[0])) {
      keys.add(keyAndGraph[0]);
    }
  }

  boolean contains(DocumentKey key) {
    return keys.contains(key.value());
  }

  /** Marks documents as done, durably. */
  void add(List<KeyedGraph> graphs) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (KeyedGraph graph : graphs) {
      lines.append(line(graph.key().value(), graph.graph().name()));
    }
    append(lines.toString());
  }

  /** Forgets the documents of graphs, durably. */
  void remove(List<Node> graphs) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Node graph : graphs) {
      lines.append(line(NONE, graph));
    }
    append(lines.toString());
  }

  private static String line(String key, Node graph) {
    return key + "\t" + graph.getURI() + "\n";
  }

  private void append(String lines) throws IOException {
    long end = channel.position();
    try {
      ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException failure) {
      channel.truncate(end);
      throw failure;
    }
    lines.lines().forEach(line -> remember(line.split("\t", 2)));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
