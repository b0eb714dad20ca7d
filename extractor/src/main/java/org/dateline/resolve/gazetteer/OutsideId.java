package org.dateline.resolve.gazetteer;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An identifier of Wikidata, of GeoNames, or any web address, as a dictionary writes it.
 *
 * @param iri in the form that our tables use
 */
record OutsideId(String iri) {

  private static final Pattern WIKIDATA =
      Pattern.compile("(?:(?:wikidata:|https?://www\\.wikidata\\.org/(?:entity|wiki)/))?(Q\\d+)");
  private static final Pattern GEONAMES =
      Pattern.compile(
          "(?:(?:geonames:|https?://(?:sws\\.|www\\.)?geonames\\.org/))?(\\d+)(?:/.*)?");
  private static final Pattern NUMBER = Pattern.compile("(?:entity|geonames\\.org)/(Q?\\d+)/?$");

  static OutsideId parse(String written) {
    Matcher wikidata = WIKIDATA.matcher(written);
    if (wikidata.matches()) {
      return new OutsideId("http://www.wikidata.org/entity/" + wikidata.group(1));
    }
    Matcher geonames = GEONAMES.matcher(written);
    if (geonames.matches()) {
      return new OutsideId("https://sws.geonames.org/" + geonames.group(1) + "/");
    }
    if (!isWebAddress(written)) {
      throw new IllegalArgumentException(
          "no id \"%s\"; write a QID, a GeoNames id or a web address".formatted(written));
    }
    return new OutsideId(written);
  }

  /** A key that is unique and readable: the number of Wikidata or GeoNames, else from the IRI. */
  String key(String label) {
    Matcher number = NUMBER.matcher(iri);
    return number.find()
        ? number.group(1)
        : Identities.slug(label) + "-" + Integer.toHexString(iri.hashCode());
  }

  private static boolean isWebAddress(String written) {
    try {
      URI uri = URI.create(written);
      return uri.getHost() != null && uri.getScheme().startsWith("http");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
