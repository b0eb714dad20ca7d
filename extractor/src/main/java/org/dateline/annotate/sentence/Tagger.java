package org.dateline.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import org.dateline.annotate.PartOfSpeech;

/**
 * Universal parts of speech by OpenNLP's model for English. The model was trained on words with
 * their clitics ("don't" is {@code AUX+PART}), so clitics are joined to the word before them for
 * the model and its answer is divided again.
 */
final class Tagger {

  private static final Set<String> CLITICS =
      Set.of("'s", "'re", "'ve", "'ll", "'d", "'m", "n't", "not", "'");

  private final POSModel model;

  Tagger(POSModel model) {
    this.model = model;
  }

  /**
   * One part of speech for each word.
   *
   * @param words of one sentence
   * @param joined whether a word stands right behind the one before it
   */
  List<PartOfSpeech> tag(List<String> words, List<Boolean> joined) {
    List<String> hosts = new ArrayList<>();
    List<Integer> clitics = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (isClitic(words, joined, i)) {
        hosts.set(hosts.size() - 1, hosts.getLast() + words.get(i));
        clitics.set(clitics.size() - 1, clitics.getLast() + 1);
      } else {
        hosts.add(modelForm(words.get(i)));
        clitics.add(0);
      }
    }
    // A tagger keeps the last sentence's probabilities, so each call has its own.
    POSTagger tagger = new POSTaggerME(model, POSTagFormat.CUSTOM);
    return divide(tagger.tag(hosts.toArray(String[]::new)), clitics, words);
  }

  private static boolean isClitic(List<String> words, List<Boolean> joined, int i) {
    if (i == 0 || !joined.get(i) || !CLITICS.contains(words.get(i).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String host = words.get(i - 1);
    return words.get(i).equals("'")
        ? host.endsWith("s") && !words.subList(0, i).contains("'")
        : Character.isLetterOrDigit(host.charAt(host.length() - 1)) || host.endsWith(".");
  }

  private static String modelForm(String word) {
    return word.equals("\u2014") || word.equals("\u2013") ? "-" : word;
  }

  private static List<PartOfSpeech> divide(
      String[] tags, List<Integer> clitics, List<String> words) {
    List<PartOfSpeech> parts = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      String[] tag = tags[i].split("\\+", -1);
      PartOfSpeech host = PartOfSpeech.valueOf(tag[0]);
      parts.add(host);
      for (int k = 1; k <= clitics.get(i); k++) {
        parts.add(
            k < tag.length ? PartOfSpeech.valueOf(tag[k]) : clitic(words.get(parts.size()), host));
      }
    }
    return parts;
  }

  /** What a clitic is where the model names only its host. */
  private static PartOfSpeech clitic(String word, PartOfSpeech host) {
    boolean nominal = host == PartOfSpeech.NOUN || host == PartOfSpeech.PROPN;
    return switch (word) {
      case "n't", "not", "'" -> PartOfSpeech.PART;
      case "'s" -> nominal ? PartOfSpeech.PART : PartOfSpeech.AUX;
      default -> PartOfSpeech.AUX;
    };
  }
}
