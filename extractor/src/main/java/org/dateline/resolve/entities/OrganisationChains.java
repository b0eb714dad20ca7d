package org.dateline.resolve.entities;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Mention.NameType;

/**
 * The longer names that short ones stand for: acronyms in brackets after their expansion, other
 * acronyms of one name of the article, and first words of one name ("Acme" for "Acme Corp").
 */
final class OrganisationChains {

  private final Map<String, String> expansions = new LinkedHashMap<>();
  private final Set<String> longNames = new LinkedHashSet<>();
  private final Set<String> things = new LinkedHashSet<>();

  OrganisationChains(List<Name> names, String text) {
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (name.type() == NameType.OTHER && !name.isOneWord()) {
        things.add(name.text());
      }
      if (name.type() == NameType.ORGANISATION && !name.isOneWord()) {
        longNames.add(name.text());
      }
      if (i > 0 && isBracketed(names.get(i - 1), name, text)) {
        expansions.putIfAbsent(name.text(), names.get(i - 1).text());
      }
    }
  }

  /** The full name that a short name stands for, where the article has exactly one. */
  Optional<String> expansion(Name name) {
    String given = expansions.get(name.text());
    if (given != null) {
      return Optional.of(given);
    }
    List<String> found = longNames.stream().filter(full -> isShortFor(name.text(), full)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The one name of a thing ("Internet Explorer") that an acronym stands for. */
  Optional<String> fullForm(Name name) {
    List<String> found =
        isAcronym(name.text())
            ? things.stream().filter(full -> initials(full).equals(name.text())).toList()
            : List.of();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean isBracketed(Name expansion, Name acronym, String text) {
    String between = text.substring(expansion.span().end(), acronym.span().begin());
    boolean bracketed = between.strip().equals("(") && text.startsWith(")", acronym.span().end());
    return bracketed && acronym.isOneWord() && isAcronym(acronym.text());
  }

  private static boolean isShortFor(String shortName, String full) {
    if (isAcronym(shortName)) {
      return initials(full).equals(shortName);
    }
    boolean ends = shortName.indexOf(' ') > 0 && full.endsWith(" " + shortName);
    return ends || full.startsWith(shortName + " ");
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= 8
        && word.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** The first letters of the capitalised words. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
