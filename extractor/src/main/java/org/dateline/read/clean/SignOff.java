package org.dateline.read.clean;

import java.util.Optional;
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
  private static final String INITIALS = "(?<initials>(?:\\s+\\p{Lu}{2,4}){0,5})";

  private final Agencies agencies;
  private final Pattern inBrackets =
      Pattern.compile(
          AFTER_SENTENCE + "\\((?<agency>[\\p{L}&./ -]{2,40})\\)" + INITIALS + "[.\\s]*$");
  private final Pattern bare;

  SignOff(Agencies agencies) {
    this.agencies = agencies;
    String name = "(?<agency>" + agencies.pattern() + ")";
    this.bare =
        Pattern.compile(
            AFTER_SENTENCE
                + "(?:(?:[—–]|--?)\\s*"
                + name
                + "|"
                + name.replace("agency", "signed")
                + "(?:\\s+\\p{Lu}{2,4}){1,5})[.\\s]*$");
  }

  @Override
  public Sheet apply(Sheet sheet) {
    if (sheet.size() == 0) {
      return sheet;
    }
    int last = sheet.size() - 1;
    Span block = sheet.blocks().get(last);
    int tailBegin = Math.max(block.begin(), block.end() - LONGEST);
    String tail = sheet.source().substring(tailBegin, block.end());
    Matcher brackets = inBrackets.matcher(tail);
    Matcher signature = brackets.find() && isAgency(brackets) ? brackets : bare.matcher(tail);
    return signature == brackets || signature.find()
        ? sheet
            .withBlock(last, new Span(block.begin(), tailBegin + signature.start()))
            .noting(Notes.ofAgency(agency(signature)))
        : sheet;
  }

  /** An agency we do not know is believed when it is in capitals. */
  private boolean isAgency(Matcher match) {
    String agency = match.group("agency");
    return agencies.knows(agency) || agency.matches("\\p{Lu}{2,6}");
  }

  private static Optional<String> agency(Matcher match) {
    return Optional.ofNullable(match.group("agency"))
        .or(() -> Optional.ofNullable(match.group("signed")));
  }
}
