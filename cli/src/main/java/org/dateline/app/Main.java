package org.dateline.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import org.dateline.annotate.ModelException;
import org.dateline.corpus.GivenNamesException;
import org.dateline.corpus.conllu.ConlluException;
import org.dateline.load.LoadException;
import org.dateline.query.QueryException;
import org.dateline.resolve.gazetteer.DictionaryException;
import org.dateline.server.ServerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * The command {@code dateline}. Exit codes: 0 all done, 1 some input or the store refused (each in
 * one line on standard error), 2 the command line was not understood.
 */
@Command(
    name = "dateline",
    description =
        "News articles into a knowledge graph: who did what to whom, where, when, and who says so.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Example:",
      "  ./dateline build samples/ && ./dateline query who-did-what",
      "",
      "The options of a command: ./dateline COMMAND --help",
      "All tests of the program: ./dateline test"
    })
public final class Main {

  private static final int HELP_COLUMNS = 100;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine(Streams.ofProcess()).execute(arguments));
  }

  static CommandLine commandLine(Streams streams) {
    return new CommandLine(new Main())
        .addSubcommand(new ActorCommand(streams))
        .addSubcommand(new BackupCommand())
        .addSubcommand(new BuildCommand(streams))
        .addSubcommand(new CompactCommand(streams))
        .addSubcommand(new ConsolidateCommand(streams))
        .addSubcommand(new DatesCommand(streams))
        .addSubcommand(new ExplainCommand(streams))
        .addSubcommand(new ExtractCommand(streams))
        .addSubcommand(new ExportCommand(streams))
        .addSubcommand(new ParseCommand(streams))
        .addSubcommand(new QueryCommand(streams))
        .addSubcommand(new RestoreCommand())
        .addSubcommand(new ServeCommand(streams))
        .addSubcommand(new UncoveredCommand(streams))
        .setOut(new PrintWriter(streams.out(), true, UTF_8))
        .setErr(new PrintWriter(streams.err(), true, UTF_8))
        .setUsageHelpWidth(HELP_COLUMNS)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::oneLine);
  }

  /** Refusals are one line; anything else is a defect of ours and shows its stack. */
  private static int oneLine(Exception exception, CommandLine command, ParseResult parsed)
      throws Exception {
    int code =
        switch (exception) {
          case UsageException usage -> 2;
          case InputException input -> 1;
          case ConlluException treebank -> 1;
          case GivenNamesException names -> 1;
          case DictionaryException dictionary -> 1;
          case QueryException query -> 1;
          case LoadException load -> 1;
          case ServerException server -> 1;
          case ModelException model -> 1;
          default -> throw exception;
        };
    command.getErr().println("dateline: " + exception.getMessage());
    return code;
  }
}
