package org.dateline.annotate.network;

import org.dateline.annotate.Mention.NameType;

/**
 * A name or trigger that covers the words {@code [begin, end)} of a sentence.
 *
 * @param type as its label has it
 * @param probability the mean over its words of the probability of the label chosen
 */
record BioChunk(int begin, int end, String type, double probability) {

  /** The type of a name. Buildings are places. */
  NameType nameType() {
    return switch (type) {
      case "PER" -> NameType.PERSON;
      case "ORG" -> NameType.ORGANISATION;
      case "LOC", "FAC" -> NameType.LOCATION;
      case "NORP" -> NameType.PEOPLE;
      default -> NameType.OTHER;
    };
  }
}
