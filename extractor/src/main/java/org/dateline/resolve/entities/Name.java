package org.dateline.resolve.entities;

import java.util.List;
import org.dateline.annotate.Mention.NameType;
import org.dateline.text.Span;

/**
 * A name in the text, without article, possessive ending and form of address.
 *
 * @param text on one line, with single spaces
 */
record Name(Span span, String text, NameType type) {

  List<String> words() {
    return List.of(text.split(" ", -1));
  }

  boolean isOneWord() {
    return text.indexOf(' ') < 0;
  }

  /** Whether it was taken for neither a person, a body nor a place. */
  boolean isOther() {
    return switch (type) {
      case PEOPLE, OTHER -> true;
      case PERSON, ORGANISATION, LOCATION -> false;
    };
  }

  Name as(NameType other) {
    return new Name(span, text, other);
  }
}
