package org.dateline.resolve.events;

import static org.dateline.annotate.PartOfSpeech.ADJ;
import static org.dateline.annotate.PartOfSpeech.ADP;
import static org.dateline.annotate.PartOfSpeech.ADV;
import static org.dateline.annotate.PartOfSpeech.AUX;
import static org.dateline.annotate.PartOfSpeech.CCONJ;
import static org.dateline.annotate.PartOfSpeech.DET;
import static org.dateline.annotate.PartOfSpeech.NOUN;
import static org.dateline.annotate.PartOfSpeech.PART;
import static org.dateline.annotate.PartOfSpeech.PRON;
import static org.dateline.annotate.PartOfSpeech.PROPN;
import static org.dateline.annotate.PartOfSpeech.PUNCT;
import static org.dateline.annotate.PartOfSpeech.SCONJ;
import static org.dateline.annotate.PartOfSpeech.VERB;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.annotate.PartOfSpeech;
import org.dateline.annotate.ResourceLines;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.annotate.sentence.Lemmas;
import org.dateline.read.Article;
import org.dateline.text.Alignment;
import org.dateline.text.Span;

/**
 * Annotates plain test sentences by tables alone: closed word classes, forms of the verbs that the
 * word lists know, names that begin with a capital. No model takes part.
 */
final class PlainAnnotator {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)+|n't|'s|[\\p{L}\\d]+?(?=n't)|[\\p{L}\\d]+|\\S");
  private static final Map<PartOfSpeech, String> CLOSED =
      Map.of(
          DET, "the a an this these those no any some",
          ADP,
              "of in on at by with from against for between over into near to about behind as off without",
          AUX, "is are was were be been being has have had will would may might could must can did",
          PRON, "he she it they him them who which his her its their that",
          CCONJ, "and or",
          SCONJ, "if unless whether after before because",
          PART, "n't not 's",
          ADJ, "new first virtual potential two",
          ADV, "never also reportedly publicly privately down up back away out together");
  private static final Set<String> POSSESSIVE = Set.of("its", "his", "her", "their");
  private static final Set<String> CALENDAR = Set.of("Monday", "March", "Friday");

  private final Map<String, PartOfSpeech> closed = new HashMap<>();
  private final Map<String, String> verbs = new HashMap<>();

  PlainAnnotator() {
    CLOSED.forEach((pos, words) -> List.of(words.split(" ", -1)).forEach(w -> closed.put(w, pos)));
    EventLexicon.load().entries().stream()
        .filter(entry -> entry.kind() == LexiconEntry.Kind.VERB)
        .forEach(entry -> addVerb(entry.words().getFirst()));
    List.of("leave", "close").forEach(this::addVerb);
    for (String list : List.of("light-verbs", "reporting", "realis", "control")) {
      int fields = Map.of("realis", 4, "control", 2).getOrDefault(list, 3);
      org.dateline.resolve.WordList.read("lexicon/" + list + ".tsv", fields).rows().stream()
          .filter(row -> !list.equals("realis") || row.get(1).matches(".*(clause|that|object).*"))
          .forEach(row -> addVerb(row.get(0).split(" ", -1)[0]));
    }
    for (String[] row : ResourceLines.fields(Lemmas.class, "irregular.tsv", 3)) {
      boolean known = row[0].equals("VERB") && verbs.containsKey(row[1]);
      for (String form : row[2].split(" ", -1)) {
        if (known) {
          verbs.put(form, row[1]);
        }
      }
    }
  }

  private void addVerb(String lemma) {
    Inflections.ofVerb(lemma).forEach(form -> verbs.putIfAbsent(form, lemma));
  }

  AnnotatedArticle article(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = Pattern.compile("[^.?]+[.?]\"?").matcher(text);
    while (matcher.find()) {
      int begin = matcher.start() + (matcher.group().startsWith(" ") ? 1 : 0);
      sentences.add(sentence(text, new Span(begin, matcher.end()), mentions));
    }
    Optional<String> none = Optional.empty();
    Article article =
        new Article(
            "test",
            "",
            Optional.empty(),
            none,
            none,
            none,
            URI.create("file:test"),
            text,
            Alignment.identity(text));
    return new AnnotatedArticle(article, sentences, mentions);
  }

  private Sentence sentence(String text, Span span, List<Mention> mentions) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(span.begin(), span.end());
    while (matcher.find()) {
      Span word = new Span(matcher.start(), matcher.end());
      Token token = token(matcher.group(), word, tokens, text);
      tokens.add(token);
      if (token.pos() == PROPN && !CALENDAR.contains(matcher.group())) {
        mentions.add(new NameMention(word, NameType.LOCATION, 1));
      }
    }
    return new Sentence(span, tokens);
  }

  private Token token(String word, Span span, List<Token> before, String text) {
    String lower = word.toLowerCase(Locale.ROOT);
    PartOfSpeech known = closed.get(lower);
    if (known != null) {
      return new Token(span, lower, lower.equals("to") && isInfinitive(text, span) ? PART : known);
    }
    if (!Character.isLetterOrDigit(word.charAt(0))) {
      return new Token(span, word, PUNCT);
    }
    boolean first = before.isEmpty();
    if (Character.isUpperCase(word.charAt(0)) && (!first || TestEntities.isName(word))) {
      return new Token(span, lower, PROPN);
    }
    if (!first && lower.endsWith("ed") && before.getLast().pos() == DET) {
      return new Token(span, lower, ADJ);
    }
    boolean verb = verbs.containsKey(lower) && !first && expectsVerb(before, text, span);
    return verb
        ? new Token(span, verbs.getOrDefault(lower, lower), VERB)
        : new Token(span, singular(lower), NOUN);
  }

  private boolean isInfinitive(String text, Span to) {
    Matcher next = TOKEN.matcher(text).region(to.end(), text.length());
    return next.find() && verbs.containsKey(next.group()) && !next.group().equals("refugees");
  }

  private boolean expectsVerb(List<Token> before, String text, Span word) {
    Token last = before.getLast();
    return switch (last.pos()) {
      case NOUN, PROPN -> !hasVerb(before) && !isFollowedByVerb(text, word);
      case PRON -> !POSSESSIVE.contains(last.lemma());
      case AUX, ADV, CCONJ, PUNCT, SCONJ -> true;
      case PART -> !last.lemma().equals("'s");
      case ADP -> word.in(text).endsWith("ing");
      case VERB, ADJ, DET, INTJ, NUM, SYM, X -> false;
    };
  }

  private static boolean hasVerb(List<Token> before) {
    boolean verb = false;
    for (Token token : before) {
      verb =
          switch (token.pos()) {
            case VERB -> !token.lemma().equals("say");
            case PUNCT, SCONJ, CCONJ -> false;
            case PRON -> false;
            default -> verb;
          };
    }
    return verb;
  }

  private boolean isFollowedByVerb(String text, Span word) {
    Matcher next = TOKEN.matcher(text).region(word.end(), text.length());
    return next.find() && isPast(next.group());
  }

  private boolean isPast(String word) {
    String lemma = verbs.getOrDefault(word, "");
    return word.endsWith("ed") || Set.of("hit", "begin", "break").contains(lemma);
  }

  private static String singular(String noun) {
    if (noun.equals("ties")) {
      return "tie";
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean es = noun.endsWith("shes") || noun.endsWith("ches") || noun.endsWith("sses");
    return noun.endsWith("s") && !noun.endsWith("ss")
        ? noun.substring(0, noun.length() - (es ? 2 : 1))
        : noun;
  }
}
