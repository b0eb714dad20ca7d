package org.dateline.resolve.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.resolve.Entity.Tenure;
import org.dateline.text.Span;

/**
 * Finds the posts beside a person's name: "Israeli Prime Minister NAME", "NAME, the president of
 * France", "Israel's prime minister, NAME".
 */
final class PostFinder {

  /** The words that the longest post has. */
  private static final int LONGEST = 6;

  private final Set<String> heads;
  private final Set<String> modifiers;
  private final Set<String> past;
  private final Set<String> future;
  private final NavigableMap<Integer, Name> byEnd = new TreeMap<>();
  private final NavigableMap<Integer, Name> byBegin = new TreeMap<>();

  PostFinder(WordSets titles, List<Name> names) {
    heads = titles.of("head");
    modifiers = titles.of("modifier");
    past = titles.of("past");
    future = titles.of("future");
    for (Name name : names) {
      byEnd.put(name.span().end(), name);
      byBegin.put(name.span().begin(), name);
    }
  }

  /** A post as words of a line, from {@code begin} to {@code end}. */
  private record Words(int begin, int end) {}

  List<Post> of(Name person, Line line) {
    List<Post> posts = new ArrayList<>();
    int begin = line.at(person.span().begin());
    before(line, begin).ifPresent(posts::add);
    after(line, line.at(person.span().end())).ifPresent(posts::add);
    return List.copyOf(posts);
  }

  private Optional<Post> before(Line line, int person) {
    boolean apposed = line.lower(person - 1).equals(",");
    int end = withoutElect(line, apposed ? person - 1 : person);
    Optional<Post> post = endingAt(line, end).flatMap(words -> withOwnerBefore(line, words));
    return post.isEmpty() && apposed ? ofOwnerBefore(line, end) : post;
  }

  /** The longest post that ends at a position. */
  private Optional<Words> endingAt(Line line, int end) {
    for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
      if (isPost(line, begin, end)) {
        return Optional.of(new Words(begin, end));
      }
    }
    return Optional.empty();
  }

  private boolean isPost(Line line, int begin, int end) {
    for (int head = begin; head < end; head++) {
      if (heads.contains(phrase(line, head, end)) && areModifiers(line, begin, head)) {
        return true;
      }
    }
    return false;
  }

  private boolean areModifiers(Line line, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (isNamed(line.span(i)) || !modifiers.contains(line.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isNamed(Span word) {
    Map.Entry<Integer, Name> before = byBegin.floorEntry(word.begin());
    return before != null && before.getValue().span().contains(word);
  }

  private Optional<Post> withOwnerBefore(Line line, Words words) {
    int at = words.begin();
    int owner = isPossessive(line.lower(at - 1)) ? at - 2 : at - 1;
    Optional<Name> name = nameEndingWith(line, owner);
    int first = name.map(found -> line.at(found.span().begin())).orElse(at);
    return Optional.of(new Post(title(line, words), name, tenure(line, List.of(at, first), words)));
  }

  /** "the president-elect, NAME": the end of the post itself. */
  private int withoutElect(Line line, int end) {
    return isElect(line, end - 2) ? end - 2 : end;
  }

  /** True at the hyphen of "-elect" and the like. */
  private boolean isElect(Line line, int index) {
    return line.lower(index).equals("-") && future.contains(line.lower(index + 1));
  }

  /** Since when, from the words before a post or its owner and from those after the post. */
  private Tenure tenure(Line line, List<Integer> begins, Words words) {
    if (begins.stream().anyMatch(begin -> isPast(line, begin))) {
      return Tenure.FORMER;
    }
    return isElect(line, words.end()) ? Tenure.FUTURE : Tenure.HELD;
  }

  /** True after "former" and the like, also in "then-president". */
  private boolean isPast(Line line, int index) {
    int before = line.lower(index - 1).equals("-") ? index - 2 : index - 1;
    return past.contains(line.lower(before));
  }

  /** "the president of France, NAME". */
  private Optional<Post> ofOwnerBefore(Line line, int end) {
    Optional<Name> owner = nameEndingWith(line, end - 1);
    return owner.flatMap(name -> {
      int first = line.at(name.span().begin());
      int of = line.lower(first - 1).equals("the") ? first - 2 : first - 1;
      return line.lower(of).equals("of")
          ? endingAt(line, of)
              .map(words ->
                  new Post(title(line, words), owner, tenure(line, List.of(words.begin()), words)))
          : Optional.empty();
    });
  }

  /** "NAME, the White House press secretary", "NAME, president of France". */
  private Optional<Post> after(Line line, int end) {
    if (!line.lower(end).equals(",")) {
      return Optional.empty();
    }
    int at = afterPast(line, isArticle(line.lower(end + 1)) ? end + 2 : end + 1);
    Optional<Name> owner = nameBeginningWith(line, at);
    int start = owner.map(name -> line.at(name.span().end())).orElse(at);
    int first = afterPast(line, isPossessive(line.lower(start)) ? start + 1 : start);
    return beginningAt(line, first)
        .filter(words -> endsPhrase(line, afterElect(line, words.end())))
        .map(words ->
            new Post(
                title(line, words),
                owner.or(() -> ownerAfter(line, afterElect(line, words.end()))),
                tenure(line, List.of(at, first), words)));
  }

  /** After "former", which says nothing of what the post is. */
  private int afterPast(Line line, int at) {
    return past.contains(line.lower(at)) ? at + 1 : at;
  }

  private int afterElect(Line line, int at) {
    return isElect(line, at) ? at + 2 : at;
  }

  /** True where the post is all the phrase says: no other noun and no other name follows. */
  private boolean endsPhrase(Line line, int at) {
    return switch (line.pos(at)) {
      case PUNCT, ADP, AUX, VERB, CCONJ -> true;
      case PRON -> line.lower(at).equals("who") || line.lower(at).equals("whose");
      default -> false;
    };
  }

  private Optional<Words> beginningAt(Line line, int begin) {
    for (int end = Math.min(line.size(), begin + LONGEST); end > begin; end--) {
      if (isPost(line, begin, end)) {
        return Optional.of(new Words(begin, end));
      }
    }
    return Optional.empty();
  }

  private Optional<Name> ownerAfter(Line line, int at) {
    boolean of = line.lower(at).equals("of") || line.lower(at).equals("at");
    int first = line.lower(at + 1).equals("the") ? at + 2 : at + 1;
    return of ? nameBeginningWith(line, first) : Optional.empty();
  }

  private static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  private static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("'");
  }

  private Optional<Name> nameEndingWith(Line line, int index) {
    return index >= 0 && index < line.size()
        ? Optional.ofNullable(byEnd.get(line.span(index).end()))
        : Optional.empty();
  }

  private Optional<Name> nameBeginningWith(Line line, int index) {
    return index >= 0 && index < line.size()
        ? Optional.ofNullable(byBegin.get(line.span(index).begin()))
        : Optional.empty();
  }

  private static String phrase(Line line, int begin, int end) {
    List<String> words = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      words.add(line.lower(i));
    }
    return withHyphens(words);
  }

  /** Tokens set apart at hyphens are one word: "secretary-general". */
  private static String withHyphens(List<String> words) {
    return String.join(" ", words).replace(" - ", "-");
  }

  /** "Prime Minister". */
  private static String title(Line line, Words words) {
    List<String> capitalised = new ArrayList<>();
    for (int i = words.begin(); i < words.end(); i++) {
      String word = line.word(i);
      boolean small = word.equals("of") || word.equals("in");
      capitalised.add(
          small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return withHyphens(capitalised);
  }
}
