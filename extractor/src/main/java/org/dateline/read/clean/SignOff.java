package org.dateline.read.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * Takes the agency's signature from the end of the text: {@code (AP)}, {@code (AP) RUP RUP}, {@code
 * PTI ABC XYZ}, {@code — Reuters}. It stands after the end of a sentence or alone in its paragraph.
 */
final class SignOff implements CleaningRule {

  private static final int LONGEST = 60;
  private static final String AFTER_SENTENCE = "(?:^|(?<=[.!?\"”’')]))\\s*";
  private static final String INITIALS = "(?:\\s+\\p{Lu}{2,4})";
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

  private final Agencies agencies;
  private final List<Pattern> forms;

  SignOff(Agencies agencies) {
    this.agencies = agencies;
    String known = "(?<agency>" + agencies.pattern() + ")";
    this.forms =
        List.of(
            form("\\((?<agency>[\\p{L}&./ -]{2,40})\\)(?<initials>" + INITIALS + "{0,5})"),
            form("(?:[—–]|--?)\\s*" + known + "(?<initials>)"),
            form(known + "(?<initials>" + INITIALS + "{1,5})"));
  }

  @Override
  public Sheet apply(Sheet sheet) {
    if (sheet.size() == 0) {
      return sheet;
    }
    Span block = sheet.blocks().getLast();
    int begin = Math.max(block.begin(), block.end() - LONGEST);
    return read(sheet.source().substring(begin, block.end()))
        .map(found ->
            sheet
                .withBlock(sheet.size() - 1, new Span(block.begin(), begin + found.start()))
                .noting(Notes.ofAgency(agency(found))))
        .orElse(sheet);
  }

  private Optional<MatchResult> read(String tail) {
    return forms.stream()
        .map(form -> form.matcher(tail))
        .filter(Matcher::find)
        .map(Matcher::toMatchResult)
        .filter(found -> isSignature(found.group("agency")))
        .findFirst();
  }

  private boolean isSignature(String name) {
    return agencies.knows(name) || ACRONYM.matcher(name).matches();
  }

  /** Letters that we do not know and that no desk's initials follow may be the author's. */
  private Optional<String> agency(MatchResult found) {
    return Optional.of(found.group("agency"))
        .filter(name -> agencies.knows(name) || !found.group("initials").isEmpty());
  }

  private static Pattern form(String signature) {
    return Pattern.compile(AFTER_SENTENCE + signature + "[.\\s]*$");
  }
}
