package org.dateline.resolve.entities;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.Mention.NameMention;
import org.dateline.annotate.Mention.NameType;
import org.dateline.text.Span;

/**
 * Parts the name of an organisation from that of the person behind "of" whom the article names
 * elsewhere too: "the National Coalition Party of Petteri Orpo".
 */
final class PersonsInNames {

  private static final String OF = " of ";

  private final Set<String> persons;
  private final String text;

  PersonsInNames(List<NameMention> mentions, String text) {
    this.persons =
        mentions.stream()
            .filter(mention -> mention.type() == NameType.PERSON)
            .map(mention -> mention.span().in(text))
            .collect(Collectors.toUnmodifiableSet());
    this.text = text;
  }

  /** The name, or the two that it holds. */
  Stream<NameMention> parted(NameMention name) {
    String written = name.span().in(text);
    int of = written.lastIndexOf(OF);
    if (name.type() != NameType.ORGANISATION
        || of <= 0
        || !isPerson(written.substring(of + OF.length()))) {
      return Stream.of(name);
    }
    int body = name.span().begin();
    Span person = new Span(body + of + OF.length(), name.span().end());
    return Stream.of(
        new NameMention(new Span(body, body + of), name.type(), name.score()),
        new NameMention(person, NameType.PERSON, name.score()));
  }

  /** A name of several words that the article has as a person's, or whose surname it has. */
  private boolean isPerson(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && (persons.contains(name) || persons.contains(name.substring(space + 1)));
  }
}
