package org.dateline.load;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * A file of all quads of a data set as they were at one moment: gzipped N-Quads, after a comment
 * that says the base IRI. It is there whole or not at all.
 */
public record Backup(Path file) {

  private static final String BASE = "# Dateline data set, base IRI ";

  /** What the address of a service of a server ends in. */
  private static final Pattern SERVICE = Pattern.compile("news(-rw)?/[a-z]+$");

  private static final Pattern URI_SPACE = Pattern.compile("uriSpace\\S*\\s+\"([^\"]+)id/\"");
  private static final int OK = 200;

  /** Writes what a directory holds, in one transaction. */
  public void of(DataSet dataSet) {
    DatasetGraph quads = dataSet.dataset().asDatasetGraph();
    write(
        dataSet.base(),
        out ->
            Txn.executeRead(
                quads,
                () -> {
                  StreamRDF lines = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
                  lines.start();
                  StreamRDFOps.sendQuadsToStream(quads.find(), lines);
                  lines.finish();
                }));
  }

  /**
   * Writes what a running server serves, which answers it in one transaction.
   *
   * @param address of its first page, ending in a slash, or of one of its services
   */
  public void of(URI address) {
    URI server = URI.create(SERVICE.matcher(address.toString()).replaceFirst(""));
    try (HttpClient client = HttpClient.newHttpClient()) {
      Matcher base = URI_SPACE.matcher(description(client, server));
      if (!base.find()) {
        throw new LoadException(server + ": not a Dateline server; give the address of its page");
      }
      URI quads = server.resolve("news/data");
      write(
          base.group(1),
          out -> {
            try (InputStream in = get(client, quads, "application/n-quads")) {
              in.transferTo(out);
            }
          });
    }
  }

  private static String description(HttpClient client, URI server) {
    URI description = server.resolve(".well-known/void");
    try (InputStream in = get(client, description, "text/turtle")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new LoadException(description + ": breaks off; try again", failure);
    }
  }

  private static InputStream get(HttpClient client, URI address, String type) {
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", type).build();
    try {
      HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
      if (answer.statusCode() != OK) {
        throw new LoadException("%s: answers %d".formatted(address, answer.statusCode()));
      }
      return answer.body();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new LoadException(address + ": interrupted", interrupted);
    } catch (IOException failure) {
      throw new LoadException(address + ": does not answer; is a server running there?", failure);
    }
  }

  private void write(String base, DurableFile.Content quads) {
    Attempt.at(
        file,
        () ->
            DurableFile.write(
                file,
                out -> {
                  GZIPOutputStream zipped = new GZIPOutputStream(out, 1 << 16);
                  zipped.write((BASE + base + "\n").getBytes(StandardCharsets.UTF_8));
                  quads.writeTo(zipped);
                  zipped.finish();
                }));
  }

  /**
   * Makes a data set of the file, with its indexes.
   *
   * @param directory absent or empty
   */
  public void restore(Path directory) {
    try (DataSet dataSet = DataSet.toLoad(directory, Optional.of(base()))) {
      Layout layout = dataSet.layout();
      if (Files.exists(layout.store()) || Files.exists(layout.segments())) {
        throw new LoadException(
            "%s: holds a data set already; choose another --data directory".formatted(directory));
      }
      Attempt.at(file, () -> fill(layout));
      dataSet.complete(step -> {});
    }
  }

  private void fill(Layout layout) throws IOException {
    DurableFile.delete(layout.unfinishedStore());
    try (Store store = Store.open(layout.unfinishedStore());
        InputStream in = unzipped()) {
      store.fill(in);
    }
    DurableFile.forceTree(layout.unfinishedStore());
    DurableFile.move(layout.unfinishedStore(), layout.store());
  }

  private String base() {
    String first = Attempt.of(file, this::firstLine);
    if (!first.startsWith(BASE)) {
      throw new LoadException(file + ": not a backup of ./dateline backup");
    }
    return first.substring(BASE.length());
  }

  private String firstLine() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(unzipped(), StandardCharsets.UTF_8))) {
      return Optional.ofNullable(lines.readLine()).orElse("");
    }
  }

  private InputStream unzipped() throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16);
  }
}
