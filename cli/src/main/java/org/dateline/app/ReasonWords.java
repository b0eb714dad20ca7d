package org.dateline.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.EventFacets;
import org.dateline.resolve.LeftOut.UnmetEntry;
import org.dateline.resolve.LeftOut.Why;
import org.dateline.resolve.Reasons.TakesPart;
import org.dateline.resolve.Tie;
import org.dateline.resolve.Typing;
import org.dateline.resolve.events.LexiconEntry;
import org.dateline.resolve.events.LexiconEntry.Condition;
import org.dateline.resolve.grammar.Clause.Origin;
import org.dateline.text.Span;

/** Tells in plain English why the words of a text were read as they were. */
record ReasonWords(String text) {

  private static final String LEXICON = "events.tsv";

  /** More lines of the lexicon than this are counted. */
  private static final int LINES_SHOWN = 3;

  private static final int FILLERS_SHOWN = 4;

  String typing(Typing typing) {
    return switch (typing) {
      case Typing.Listed(LexiconEntry entry) -> line(entry) + conditions(entry);
      case Typing.Alike alike ->
          "not listed; %.2f like %s"
              .formatted(
                  alike.agreement(),
                  alike.nearest().stream()
                      .map(entry -> "%s (%s)".formatted(words(entry), line(entry)))
                      .distinct()
                      .collect(Collectors.joining(", ")));
      case Typing.Unlisted(List<UnmetEntry> entries) ->
          (entries.isEmpty() ? "not listed" : unmet(entries)) + "; somebody with a name does it";
    };
  }

  private static String conditions(LexiconEntry entry) {
    return entry.conditions().isEmpty() ? "" : ", where " + notations(entry.conditions());
  }

  private static String notations(List<Condition> conditions) {
    return conditions.stream()
        .map(condition -> abridged(condition.notation()))
        .collect(Collectors.joining(" "));
  }

  /** "obj=deal|treaty|pact|...": the first of many words. */
  private static String abridged(String notation) {
    String[] fillers = notation.split("[|]", FILLERS_SHOWN + 1);
    return fillers.length <= FILLERS_SHOWN
        ? notation
        : String.join("|", List.of(fillers).subList(0, FILLERS_SHOWN)) + "|...";
  }

  private static String words(LexiconEntry entry) {
    return String.join(" ", entry.words());
  }

  private static String line(LexiconEntry entry) {
    return "%s:%d".formatted(LEXICON, entry.line());
  }

  /** The words of the argument, what they are to the trigger, and how they mean the participant. */
  String participant(TakesPart found) {
    String named = quoted(found.participant().span());
    String reference =
        switch (found.reference()) {
          case NAME, REPEATED -> "";
          case APPOSITION -> ", named beside it as " + named;
          case MEMBER -> ", acts for " + named;
          case REPEATED_MEMBER -> ", acts for whom the article said before";
          case DESCRIPTION -> ", described without a name";
          case PRONOUN -> ", stands for " + named;
          case POSSESSION -> ", belongs to " + named;
        };
    return tied(found.words(), found.tie()) + reference;
  }

  String tied(Span words, Tie tie) {
    return quoted(words) + ", " + tie(tie);
  }

  private String tie(Tie tie) {
    return switch (tie) {
      case Tie.Subject(Origin origin) -> "subject" + origin(origin);
      case Tie.PassiveSubject(Origin origin) -> "subject of the passive" + origin(origin);
      case Tie.After(String preposition) -> "after \"%s\"".formatted(preposition);
      case Tie.OfLightVerb(Span verb, Tie inner) -> tie(inner) + " of " + quoted(verb);
      case Tie.OfGoverned(Span verb, Tie inner) -> tie(inner) + " of " + quoted(verb);
      case Tie.Plain plain ->
          switch (plain) {
            case OBJECT -> "object";
            case BEFORE -> "before the noun";
            case TOLD_BEFORE -> "as the article said before";
            case TIME_BESIDE -> "beside the trigger";
            case TIME_INSIDE -> "in the phrase of the noun";
            case TENSE -> "present tense";
          };
    };
  }

  private static String origin(Origin origin) {
    return switch (origin) {
      case OWN -> "";
      case JOINED_VERB -> " as that of the verb it is joined to";
      case CONTROLLER -> " by the verb above";
      case MAIN_CLAUSE -> " as that of the main clause";
      case MODIFIED_NOUN -> " as what the clause is about";
      case PLANNER -> " as whose plan it is";
    };
  }

  String why(Why why) {
    return switch (why) {
      case Why.Unmet(List<UnmetEntry> entries) -> unmet(entries);
      case Why.NoHappening(EventFacets.Kind kind) ->
          "nothing that happens (%s)".formatted(kind.name().toLowerCase(Locale.ROOT));
      case Why.Doubtful doubtful ->
          String.format(
              Locale.ROOT, "read with too little confidence (%.2f)", doubtful.confidence());
      case Why.Plain plain ->
          switch (plain) {
            case UNLISTED -> "no line of the lexicon lists it, and it is like none of them";
            case NOT_DONE_BY_NAME ->
                "no line of the lexicon lists it, and nobody with a name does it";
            case UNSURE -> "the language model is not sure that it happens";
            case GENERAL -> "tells too little by itself (general-verbs.tsv)";
            case REPORTS -> "reports what somebody says";
            case OF_ANOTHER -> "says something of what another word tells";
            case SAID_BY_OTHER -> "verb and noun tell one event, and the other word counts";
            case IN_NAME -> "part of a name";
            case HABIT -> "done over and over, or always so";
            case NOTHING_BESIDE -> "neither who, where nor when stands beside it";
            case OPEN_PRONOUN -> "for whom it stands is not sure";
            case NO_ACTOR -> "names or describes nobody who can act";
            case NO_ROLE -> "the line of the lexicon gives nobody there a role";
          };
    };
  }

  /** The lines that ask the least first. */
  private static String unmet(List<UnmetEntry> entries) {
    Stream<String> shown =
        entries.stream()
            .sorted(Comparator.comparingInt(entry -> entry.conditions().size()))
            .limit(LINES_SHOWN)
            .map(each -> "%s asks %s".formatted(line(each.entry()), notations(each.conditions())));
    int more = Math.max(0, entries.size() - LINES_SHOWN);
    return shown.collect(Collectors.joining("; "))
        + (more == 0 ? "" : "; and %d more".formatted(more));
  }

  String quoted(Span words) {
    return "\"%s\"".formatted(words.in(text).replaceAll("\\s+", " "));
  }
}
