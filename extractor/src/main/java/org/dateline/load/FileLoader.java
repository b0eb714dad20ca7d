package org.dateline.load;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.graph.ArticleGraph;
import org.dateline.graph.GraphFormat;
import org.dateline.graph.GraphWriter;

/**
 * Writes one file of all graphs, in the order of their names. The file is in its place only when
 * the loading is finished.
 */
public final class FileLoader implements Loader {

  private static final String ZIPPED = ".gz";

  private final Path file;
  private final GraphFormat format;
  private final GraphWriter writer;
  private final Spool spool;

  /**
   * @param file its ending says the syntax: .ttl .trig .nq .nq.gz .jsonld
   * @param base what the graphs' IRIs begin with
   */
  public FileLoader(Path file, URI base) {
    this.file = file;
    this.format = format(file);
    this.writer = new GraphWriter(base);
    Path parts = file.resolveSibling(file.getFileName() + ".parts.tmp");
    this.spool = Attempt.of(file, () -> new Spool(parts));
  }

  private static GraphFormat format(Path file) {
    String name = file.toString();
    if (name.endsWith(".nq.gz")) {
      return GraphFormat.NQUADS;
    }
    for (GraphFormat format : GraphFormat.values()) {
      if (name.endsWith("." + format.extension())) {
        return format;
      }
    }
    throw new LoadException(
        "%s: its ending names no syntax; use .ttl .trig .nq .nq.gz or .jsonld".formatted(file));
  }

  @Override
  public void load(List<ArticleGraph> graphs) {
    Attempt.at(
        file,
        () -> {
          for (ArticleGraph graph : graphs) {
            byte[] text = writer.print(graph, format).getBytes(StandardCharsets.UTF_8);
            spool.put(graph.name().getURI(), text);
          }
        });
  }

  @Override
  public void finish() {
    Attempt.at(file, () -> DurableFile.write(file, this::write));
  }

  private void write(OutputStream out) throws IOException {
    if (file.toString().endsWith(ZIPPED)) {
      GZIPOutputStream zipped = new GZIPOutputStream(out);
      writeGraphs(zipped);
      zipped.finish();
    } else {
      writeGraphs(out);
    }
  }

  /** Several JSON-LD documents are an array of them; the other syntaxes are put end to end. */
  private void writeGraphs(OutputStream out) throws IOException {
    switch (format) {
      case TURTLE, TRIG, NQUADS -> spool.writeTo(out, new byte[0]);
      case JSONLD -> {
        out.write("[\n".getBytes(StandardCharsets.UTF_8));
        spool.writeTo(out, ",\n".getBytes(StandardCharsets.UTF_8));
        out.write("]\n".getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Override
  public void close() {
    Attempt.at(file, spool::close);
  }
}
