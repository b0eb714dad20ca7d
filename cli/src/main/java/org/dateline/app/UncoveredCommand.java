package org.dateline.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.app.GapCount.Counted;
import org.dateline.app.GapCount.Seen;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Stage;
import org.dateline.read.Article;
import org.dateline.read.Reading;
import org.dateline.resolve.events.LexiconGaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the triggers that the event lexicon should learn next. */
@Command(
    name = "uncovered",
    mixinStandardHelpOptions = true,
    description = {
      "Print the most frequent triggers that the language model marks and no entry of the event",
      "lexicon holds for: lemma, part of speech, count and a sentence, with tabs between."
    },
    footer = {"", "Example:", "  ./dateline uncovered samples/ --limit 20"})
final class UncoveredCommand implements Callable<Integer> {

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private NetworkOptions network = new NetworkOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many triggers to print, 1 or more. Default: ${DEFAULT-VALUE}")
  private int limit = 100;

  private final Streams streams;

  UncoveredCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new UsageException("--limit %d: give 1 or more".formatted(limit));
    }
    Messages messages = new Messages(refused -> streams.err().println(refused.message()));
    GapCount gaps = new GapCount();
    try (Stream<Reading> readings = input.readings(streams.clock(), bytes -> {})) {
      new Pipeline<>(gaps(), input.threads())
          .run(
              readings.iterator(),
              outcome -> messages.extracted(outcome).ifPresent(found -> found.forEach(gaps::add)));
    }
    gaps.mostFrequent(limit).stream().map(UncoveredCommand::row).forEach(streams.out()::println);
    return messages.count() == 0 ? 0 : 1;
  }

  private Stage<Article, List<Seen>> gaps() {
    Extractor extractor = new Extractor(network.choice());
    return article -> {
      var extraction = extractor.extract(article);
      return LexiconGaps.in(extraction.annotated(), extraction.facts()).stream()
          .map(gap -> new Seen(gap.lemma(), gap.pos(), gap.sentence().in(article.text())))
          .toList();
    };
  }

  private static String row(Counted gap) {
    return String.join(
        "\t",
        gap.first().lemma(),
        gap.first().pos().name(),
        String.valueOf(gap.count()),
        gap.first().sentence().replaceAll("\\s+", " "));
  }
}
