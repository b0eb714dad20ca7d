import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.EventState;
import org.dateline.annotate.Mention.EventMention;
import org.dateline.annotate.PlainText;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.Tree;
import org.dateline.annotate.network.EnglishReader;
import org.dateline.read.Article;
import org.dateline.resolve.coreference.Clusters;
import org.dateline.resolve.coreference.Odds;
import org.dateline.resolve.coreference.Odds.Feature;
import org.dateline.resolve.coreference.Particulars;
import org.dateline.resolve.coreference.Rarity;
import org.dateline.resolve.coreference.Setting;
import org.dateline.resolve.coreference.Telling;
import org.dateline.resolve.coreference.WordWeights;
import org.dateline.text.Span;

/**
 * Triggers of ECB+ documents that the network was not trained on, compared as Dateline compares them.
 *
 * <pre>
 * EcbPlus gold ECBPLUS                      prints the documents
 * EcbPlus pairs ECBPLUS given|found         prints the features of all pairs of a topic
 * EcbPlus clusters ECBPLUS given|found DIR LEAST ...
 *     writes DIR/{lemma,ours.LEAST}.{within,across}.jsonl by the odds in DIR/TOPIC.{within,across}.tsv
 * </pre>
 */
public final class EcbPlus {

  private static final double FOUND = 0.5;

  private final ObjectMapper json = new ObjectMapper();
  private final EnglishReader reader = EnglishReader.load();
  private final Annotator annotator = new Annotator(reader, List.of());
  private final Rarity rarity = new Rarity();
  private final boolean given;

  private EcbPlus(boolean given) {
    this.given = given;
  }

  /** A trigger; its chain is empty where it is not a gold trigger. */
  private record Trigger(String document, Setting setting, String chain) {

    Telling telling() {
      return setting.telling();
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<JsonNode> documents = documents(Path.of(arguments[1]));
    switch (arguments[0]) {
      case "gold" -> documents.forEach(System.out::println);
      case "pairs" -> new EcbPlus(arguments[2].equals("given")).topics(documents).forEach(EcbPlus::printPairs);
      case "clusters" -> {
        EcbPlus corpus = new EcbPlus(arguments[2].equals("given"));
        SortedMap<String, List<Trigger>> topics = corpus.topics(documents);
        List<String> least = List.of(arguments).subList(4, arguments.length);
        for (String setting : List.of("within", "across")) {
          corpus.write(topics, setting, Path.of(arguments[3]), least);
        }
      }
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /** Those of the topics that the network was not trained on. */
  private static List<JsonNode> documents(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> documents = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode document = json.readTree(line);
        if (document.get("split").asText().equals("dev")) {
          documents.add(document);
        }
      }
    }
    return documents;
  }

  private SortedMap<String, List<Trigger>> topics(List<JsonNode> documents) {
    documents.forEach(document -> rarity.learn(document.get("text").asText()));
    SortedMap<String, List<Trigger>> topics = new TreeMap<>();
    for (JsonNode document : documents) {
      topics.computeIfAbsent(document.get("topic").asText(), topic -> new ArrayList<>()).addAll(triggers(document));
    }
    return topics;
  }

  private List<Trigger> triggers(JsonNode document) {
    String text = document.get("text").asText();
    AnnotatedArticle article = annotator.annotate(article(document.get("id").asText(), text));
    SortedMap<Span, EventState> states = reader.states(PlainText.of(text));
    WordWeights words = rarity.weights(text);
    List<Trigger> triggers = new ArrayList<>();
    (given ? gold(document) : found(article, document)).forEach((span, chain) -> {
      Optional<Span> token = states.keySet().stream().filter(span::overlaps).findFirst();
      if (token.isPresent()) {
        Sentence sentence = sentence(article, token.get());
        Telling telling = new Telling(
            states.get(token.get()),
            lemma(sentence, span),
            span,
            sentence.span(),
            Particulars.of(sentence, span));
        triggers.add(new Trigger(article.article().id(), Setting.of(telling, text, words, rarity), chain));
      }
    });
    return triggers;
  }

  /** Gold triggers in the sentences whose annotation was checked, with their chains. */
  private static Map<Span, String> gold(JsonNode document) {
    Map<Span, String> gold = new LinkedHashMap<>();
    for (JsonNode event : document.get("events")) {
      Span span = units(event, document);
      if (isChecked(span, document)) {
        String alone = document.get("id").asText() + event.get("id").asText();
        gold.put(span, event.hasNonNull("coref") ? event.get("coref").asText() : alone);
      }
    }
    return gold;
  }

  private static Map<Span, String> found(AnnotatedArticle article, JsonNode document) {
    Map<Span, String> found = new LinkedHashMap<>();
    Map<Span, String> gold = gold(document);
    for (EventMention mention : article.mentions(EventMention.class)) {
      boolean apart = found.keySet().stream().noneMatch(mention.span()::overlaps);
      if (mention.reading().ecb() >= FOUND && apart && isChecked(mention.span(), document)) {
        found.put(mention.span(), gold.getOrDefault(mention.span(), ""));
      }
    }
    return found;
  }

  private static boolean isChecked(Span span, JsonNode document) {
    for (JsonNode checked : document.get("validated_sentences")) {
      Span sentence = new Span(checked.get(0).asInt(), checked.get(1).asInt());
      if (sentence.contains(points(span, document))) {
        return true;
      }
    }
    return false;
  }

  private static Span units(JsonNode event, JsonNode document) {
    String text = document.get("text").asText();
    return new Span(
        text.offsetByCodePoints(0, event.get("start").asInt()), text.offsetByCodePoints(0, event.get("end").asInt()));
  }

  private static Span points(Span span, JsonNode document) {
    String text = document.get("text").asText();
    return new Span(text.codePointCount(0, span.begin()), text.codePointCount(0, span.end()));
  }

  private static Sentence sentence(AnnotatedArticle article, Span token) {
    return article.sentences().stream().filter(each -> each.span().contains(token)).findFirst().orElseThrow();
  }

  /** That of the word which the others of the trigger depend on. */
  private static String lemma(Sentence sentence, Span trigger) {
    List<Token> tokens = sentence.tokens();
    String lemma = "";
    for (int i = 0; i < tokens.size(); i++) {
      int head = sentence.tree().orElseThrow().arcs().get(i).head();
      boolean outside = head == Tree.ROOT || !tokens.get(head).span().overlaps(trigger);
      if (tokens.get(i).span().overlaps(trigger) && outside && lemma.isEmpty()) {
        lemma = tokens.get(i).lemma();
      }
    }
    return lemma;
  }

  private static void printPairs(String topic, List<Trigger> triggers) {
    for (int i = 0; i < triggers.size(); i++) {
      for (int j = 0; j < i; j++) {
        Trigger one = triggers.get(i);
        Trigger other = triggers.get(j);
        boolean same = !one.chain.isEmpty() && one.chain.equals(other.chain);
        StringBuilder row = new StringBuilder(topic);
        row.append('\t').append(one.document).append('\t').append(other.document);
        row.append('\t').append(i).append('\t').append(j).append('\t').append(same ? 1 : 0);
        Map<Feature, Double> features = features(one, other);
        for (Feature feature : Feature.values()) {
          row.append('\t').append(features.getOrDefault(feature, 0.0).floatValue());
        }
        System.out.println(row);
      }
    }
  }

  private static Map<Feature, Double> features(Trigger one, Trigger other) {
    return one.document.equals(other.document)
        ? Odds.features(one.telling(), other.telling())
        : Odds.features(one.setting, other.setting);
  }

  /** Clusters by lemma, and by our odds from each least mean probability. */
  private void write(
      SortedMap<String, List<Trigger>> topics, String setting, Path folder, List<String> leasts) throws IOException {
    Map<String, Map<String, ObjectNode>> systems = new TreeMap<>();
    for (Map.Entry<String, List<Trigger>> topic : topics.entrySet()) {
      Odds within = odds(folder.resolve(topic.getKey() + ".within.tsv"));
      Odds across = odds(folder.resolve(topic.getKey() + ".across.tsv"));
      List<Clusters.Pair> alike = new ArrayList<>();
      List<Clusters.Pair> probable = new ArrayList<>();
      List<Trigger> triggers = topic.getValue();
      for (int i = 0; i < triggers.size(); i++) {
        for (int j = 0; j < i; j++) {
          Trigger one = triggers.get(i);
          Trigger other = triggers.get(j);
          boolean inside = one.document.equals(other.document);
          if (inside || setting.equals("across")) {
            double same = one.telling().lemma().equals(other.telling().lemma()) ? 1 : 0;
            alike.add(new Clusters.Pair(j, i, same));
            probable.add(new Clusters.Pair(j, i, (inside ? within : across).probability(features(one, other))));
          }
        }
      }
      write(topic, alike, 1, systems.computeIfAbsent("lemma", name -> new TreeMap<>()));
      for (String least : leasts) {
        Map<String, ObjectNode> ours = systems.computeIfAbsent("ours." + least, name -> new TreeMap<>());
        write(topic, probable, Double.parseDouble(least), ours);
      }
    }
    for (Map.Entry<String, Map<String, ObjectNode>> system : systems.entrySet()) {
      List<String> lines = system.getValue().values().stream().map(JsonNode::toString).toList();
      Files.write(folder.resolve(system.getKey() + "." + setting + ".jsonl"), lines);
    }
  }

  private void write(
      Map.Entry<String, List<Trigger>> topic, List<Clusters.Pair> pairs, double least, Map<String, ObjectNode> documents) {
    int number = 0;
    for (List<Integer> cluster : Clusters.of(topic.getValue().size(), pairs, least)) {
      String name = topic.getKey() + "-" + number++;
      cluster.forEach(item -> write(topic.getValue().get(item), name, documents));
    }
  }

  private void write(Trigger trigger, String cluster, Map<String, ObjectNode> documents) {
    ObjectNode document =
        documents.computeIfAbsent(trigger.document, id -> {
          ObjectNode made = json.createObjectNode().put("id", id);
          made.putArray("events");
          return made;
        });
    Span span = trigger.telling().trigger();
    ((ArrayNode) document.get("events"))
        .addObject().put("start", span.begin()).put("end", span.end()).put("coref", cluster);
  }

  private static Odds odds(Path file) throws IOException {
    return Odds.of(
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> List.of(line.split("\t")))
            .toList());
  }

  private static Article article(String id, String text) {
    return Article.ofText(id, Optional.empty(), text);
  }
}
