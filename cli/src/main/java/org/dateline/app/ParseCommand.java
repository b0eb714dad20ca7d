package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.corpus.conllu.ConlluParser;
import org.dateline.corpus.conllu.ConlluReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the syntax of a text or a treebank. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Print parts of speech, lemmas and dependency trees in CoNLL-U.",
    footer = {"", "Example:", "  ./dateline parse samples/finland-joins-nato.txt"})
final class ParseCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description =
          "A .conllu or .conllu.gz file, whose sentences and tokens are kept, or plain text.")
  private Path file = Path.of("");

  @Mixin private NetworkOptions network = new NetworkOptions();

  private final Streams streams;

  ParseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(new BufferedOutputStream(streams.out()), false, UTF_8);
    try (EnglishReader reader = EnglishReader.load(network.choice())) {
      parse(new ConlluParser(reader), out::print);
      OutputOption.print(out, PrintStream::flush);
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file");
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": not valid UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new InputException("%s: cannot be read: %s".formatted(file, e.getMessage()));
    }
    return 0;
  }

  private void parse(ConlluParser parser, Consumer<String> out) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".conllu") || name.endsWith(".conllu.gz")) {
      try (InputStream in = Files.newInputStream(file)) {
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
        parser.parse(new ConlluReader(file.toString(), plain), out);
      }
    } else {
      parser.parse(Files.readString(file), out);
    }
  }
}
