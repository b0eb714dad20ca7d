package org.dateline.resolve.entities;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.text.Span;

/**
 * Cuts from a name what does not belong to it: quotes, possessive endings, articles and
 * prepositions at its ends, forms of address, and words joined by a hyphen ("Iran-backed").
 */
final class NameTrimmer {

  private static final Pattern CORE =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*(?:(?:the|of|and|in|for|at|a|an)\\s+)*"
              + "(?<name>(?!(?i:the|of|and|in|for|a|an)$)\\p{L}.*?|\\d.*?\\p{L}.*?)"
              + "(?:\\s+(?:of|and|in|for|at|the|to))*"
              + "(?:['\u2019][sS]?)?[\\s\"\u201C\u201D,;:/]*$",
          Pattern.DOTALL);
  private static final Pattern HYPHENED = Pattern.compile("^(?<name>.+)-(?<suffix>\\p{Ll}+)$");
  private static final Pattern PREFIXED =
      Pattern.compile("^(?<prefix>\\p{Ll}+)-(?<name>\\p{Lu}.+)$");

  private final Set<String> addresses;
  private final WordSets affixes;

  NameTrimmer(WordSets titles, WordSets affixes) {
    this.addresses = titles.of("address");
    this.affixes = affixes;
  }

  /** What is left of a name; an empty span where nothing is. */
  record Trimmed(Span span, NameType type) {}

  Trimmed trim(NameMention mention, String text) {
    Matcher core = CORE.matcher(mention.span().in(text));
    if (!core.matches()) {
      return new Trimmed(new Span(mention.span().begin(), mention.span().begin()), mention.type());
    }
    Span span = withoutAddress(group(core, mention.span()), text);
    return withoutPrefix(withoutSuffix(new Trimmed(span, mention.type()), text), text);
  }

  /** "Mr. Smith" is a Smith. */
  private Span withoutAddress(Span name, String text) {
    String written = name.in(text);
    int space = written.indexOf(' ');
    return space > 0 && addresses.contains(written.substring(0, space).toLowerCase(Locale.ROOT))
        ? new Span(name.begin() + space + 1, name.end())
        : name;
  }

  private Trimmed withoutSuffix(Trimmed name, String text) {
    Matcher matcher = HYPHENED.matcher(name.span.in(text));
    if (!matcher.matches()) {
      return name;
    }
    boolean ofPlace = affixes.of("place-suffix").contains(matcher.group("suffix"));
    boolean known = ofPlace || affixes.of("suffix").contains(matcher.group("suffix"));
    NameType type = ofPlace ? NameType.LOCATION : name.type;
    return known ? new Trimmed(group(matcher, name.span), type) : name;
  }

  private Trimmed withoutPrefix(Trimmed name, String text) {
    Matcher matcher = PREFIXED.matcher(name.span.in(text));
    return matcher.matches() && affixes.of("prefix").contains(matcher.group("prefix"))
        ? new Trimmed(group(matcher, name.span), name.type)
        : name;
  }

  private static Span group(Matcher matcher, Span whole) {
    return new Span(whole.begin() + matcher.start("name"), whole.begin() + matcher.end("name"));
  }
}
