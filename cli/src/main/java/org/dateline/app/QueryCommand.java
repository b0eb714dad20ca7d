package org.dateline.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.load.DataSet;
import org.dateline.query.AnswerFormat;
import org.dateline.query.Question;
import org.dateline.query.Reply;
import org.dateline.query.ReplyPrinter;
import org.dateline.query.Respondent.Local;
import org.dateline.query.Respondent.Remote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Asks a question and prints the answer. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Ask the data set a question of queries/, a SPARQL file, or - for standard input.",
      "Without a name the questions are listed with their parameters, which are options: --actor Israel"
    },
    footer = {"", "Example:", "  ./dateline query who-did-what --actor Macron --format csv"})
final class QueryCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "A name such as who-did-what, a .rq file, or - for standard input")
  private Optional<String> name = Optional.empty();

  @Unmatched private List<String> values = new ArrayList<>();

  @Mixin private DataSource data = new DataSource();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json, xml or markdown. Default: table")
  private AnswerFormat format = AnswerFormat.TABLE;

  private final Streams streams;

  QueryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Questions questions = Questions.installed();
    if (name.isEmpty()) {
      questions.names().forEach(each -> list(each, questions.named(each)));
    } else {
      Reply reply = ask(questions.named(name.get()));
      new ReplyPrinter(format, streams.columns()).print(reply, streams.out());
    }
    return 0;
  }

  private void list(String each, Question question) {
    streams.out().printf("%-22s %s%n", each, question.text());
    question
        .parameters()
        .forEach(parameter ->
            streams.out().printf("%-22s   --%s: %s%n", "", parameter.name(), parameter.meaning()));
  }

  private Reply ask(Question question) {
    return data.ask(
        server -> new Remote(server).ask(question, parameters()),
        directory -> {
          try (DataSet dataSet = DataSet.toRead(directory)) {
            return new Local(dataSet).ask(question, parameters());
          }
        });
  }

  /** The options that are not ours are the question's: {@code --name value}. */
  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i += 2) {
      String option = values.get(i);
      if (!option.startsWith("--") || i + 1 == values.size()) {
        throw new UsageException(option + ": parameters are written --name value");
      }
      parameters.put(option.substring(2), values.get(i + 1));
    }
    return parameters;
  }
}
