package org.dateline.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.QuadPrinter;

/**
 * The batches of a first build, one numbered {@code .nq.gz} file each. A file begins with a comment
 * line for each graph in it; of a graph that lies in several files the last counts.
 */
record Segments(Path directory) {

  private static final String GRAPH = "# graph ";

  /** Writes a batch, all or nothing. */
  void write(List<ArticleGraph> graphs) throws IOException {
    Files.createDirectories(directory);
    SequencedMap<String, ArticleGraph> byName = new LinkedHashMap<>();
    graphs.forEach(graph -> byName.put(graph.name().getURI(), graph));
    Path file = directory.resolve("%08d.nq.gz".formatted(files().size() + 1));
    DurableFile.write(file, out -> writeGraphs(byName.sequencedValues(), out));
  }

  private static void writeGraphs(Collection<ArticleGraph> graphs, OutputStream out)
      throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(out);
    for (ArticleGraph graph : graphs) {
      write(zipped, GRAPH + graph.name().getURI() + "\n");
    }
    for (ArticleGraph graph : graphs) {
      write(zipped, QuadPrinter.print(graph));
    }
    zipped.finish();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  boolean isEmpty() throws IOException {
    return files().isEmpty();
  }

  /** Sends the quads that count to a stream, file by file. */
  void replay(StreamRDF target) throws IOException {
    List<Path> files = files();
    Map<String, Path> lastFile = new HashMap<>();
    for (Path file : files) {
      graphsOf(file).forEach(graph -> lastFile.put(graph, file));
    }
    for (Path file : files) {
      parse(file, new Current(target, file, lastFile));
    }
  }

  private static void parse(Path file, StreamRDF target) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      RDFParser.source(in).lang(Lang.NQUADS).checking(false).parse(target);
    }
  }

  private static List<String> graphsOf(Path file) throws IOException {
    List<String> graphs = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && line.startsWith(GRAPH)) {
        graphs.add(line.substring(GRAPH.length()));
        line = lines.readLine();
      }
    }
    return graphs;
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".nq.gz")).sorted().toList();
    }
  }

  /** Lets the quads of one file pass whose graph no later file replaces. */
  private static final class Current extends StreamRDFWrapper {

    private final Path file;
    private final Map<String, Path> lastFile;

    Current(StreamRDF target, Path file, Map<String, Path> lastFile) {
      super(target);
      this.file = file;
      this.lastFile = lastFile;
    }

    @Override
    public void quad(Quad quad) {
      if (file.equals(lastFile.get(quad.getGraph().getURI()))) {
        super.quad(quad);
      }
    }

    /** The target stays open for the next file. */
    @Override
    public void start() {}

    @Override
    public void finish() {}
  }
}
