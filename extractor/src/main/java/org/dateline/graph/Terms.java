package org.dateline.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that graphs are written in: the ontology's own and those it reuses. */
final class Terms {

  // the classes of the ontology
  static final Node EVENT = iri(Namespaces.DL, "Event");
  static final Node PARTICIPATION = iri(Namespaces.DL, "Participation");
  static final Node CLAIM = iri(Namespaces.DL, "Claim");
  static final Node MENTION = iri(Namespaces.DL, "Mention");
  static final Node STATE = iri(Namespaces.DL, "State");
  static final Node GROUP = iri(Namespaces.DL, "Group");
  static final Node ARMED_GROUP = iri(Namespaces.DL, "ArmedGroup");
  static final Node STORY_CLASS = iri(Namespaces.DL, "Story");
  static final Node LINK = iri(Namespaces.DL, "Link");

  // reused classes
  static final Node NEWS_ARTICLE = iri(Namespaces.SCHEMA, "NewsArticle");
  static final Node PERSON = iri(Namespaces.SCHEMA, "Person");
  static final Node ORGANIZATION = iri(Namespaces.SCHEMA, "Organization");
  static final Node GOVERNMENT_ORGANIZATION = iri(Namespaces.SCHEMA, "GovernmentOrganization");
  static final Node POLITICAL_PARTY = iri(Namespaces.SCHEMA, "PoliticalParty");
  static final Node INTERNATIONAL_ORGANIZATION = iri(Namespaces.DL, "InternationalOrganization");
  static final Node CORPORATION = iri(Namespaces.SCHEMA, "Corporation");
  static final Node NEWS_MEDIA_ORGANIZATION = iri(Namespaces.SCHEMA, "NewsMediaOrganization");
  static final Node EDUCATIONAL_ORGANIZATION = iri(Namespaces.SCHEMA, "EducationalOrganization");
  static final Node SPORTS_ORGANIZATION = iri(Namespaces.SCHEMA, "SportsOrganization");
  static final Node PLACE = iri(Namespaces.SCHEMA, "Place");
  static final Node THING = iri(Namespaces.SCHEMA, "Thing");
  static final Node CONTEXT = iri(Namespaces.NIF, "Context");
  static final Node PHRASE = iri(Namespaces.NIF, "Phrase");
  static final Node SENTENCE_CLASS = iri(Namespaces.NIF, "Sentence");
  static final Node FEATURE = iri(Namespaces.GEO, "Feature");
  static final Node GEOMETRY = iri(Namespaces.GEO, "Geometry");
  static final Node POST = iri(Namespaces.ORG, "Post");
  static final Node ACTIVITY = iri(Namespaces.PROV, "Activity");

  // articles
  static final Node HEADLINE = iri(Namespaces.SCHEMA, "headline");
  static final Node DATE_PUBLISHED = iri(Namespaces.SCHEMA, "datePublished");
  static final Node DATE_SOURCE = iri(Namespaces.DL, "dateSource");
  static final Node ISSUED = iri(Namespaces.DCTERMS, "issued");
  static final Node IN_LANGUAGE = iri(Namespaces.SCHEMA, "inLanguage");
  static final Node PUBLISHER = iri(Namespaces.SCHEMA, "publisher");
  static final Node SOURCE_ORGANIZATION = iri(Namespaces.SCHEMA, "sourceOrganization");
  static final Node DATELINE = iri(Namespaces.SCHEMA, "dateline");
  static final Node LOCATION_CREATED = iri(Namespaces.SCHEMA, "locationCreated");
  static final Node URL = iri(Namespaces.SCHEMA, "url");
  static final Node MENTIONS = iri(Namespaces.SCHEMA, "mentions");
  static final Node STORY = iri(Namespaces.DL, "story");
  static final Node IS_STRING = iri(Namespaces.NIF, "isString");
  static final Node WAS_GENERATED_BY = iri(Namespaces.PROV, "wasGeneratedBy");
  static final Node SOFTWARE_VERSION = iri(Namespaces.SCHEMA, "softwareVersion");

  // mentions
  static final Node REFERENCE_CONTEXT = iri(Namespaces.NIF, "referenceContext");
  static final Node BEGIN_INDEX = iri(Namespaces.NIF, "beginIndex");
  static final Node END_INDEX = iri(Namespaces.NIF, "endIndex");
  static final Node ANCHOR_OF = iri(Namespaces.NIF, "anchorOf");
  static final Node LEMMA = iri(Namespaces.NIF, "lemma");
  static final Node SENTENCE = iri(Namespaces.NIF, "sentence");
  static final Node IDENT_REF = iri(Namespaces.ITSRDF, "taIdentRef");

  // entities
  static final Node SAME_AS = iri(Namespaces.SCHEMA, "sameAs");
  static final Node SECTOR = iri(Namespaces.DL, "sector");
  static final Node HOLDS = iri(Namespaces.ORG, "holds");
  static final Node FORMERLY_HELD = iri(Namespaces.DL, "formerlyHeld");
  static final Node WILL_HOLD = iri(Namespaces.DL, "willHold");
  static final Node POST_IN = iri(Namespaces.ORG, "postIn");
  static final Node MEMBER_OF = iri(Namespaces.ORG, "memberOf");
  static final Node LOCATION = iri(Namespaces.SCHEMA, "location");
  static final Node CONTAINED_IN_PLACE = iri(Namespaces.SCHEMA, "containedInPlace");
  static final Node HAS_DEFAULT_GEOMETRY = iri(Namespaces.GEO, "hasDefaultGeometry");
  static final Node AS_WKT = iri(Namespaces.GEO, "asWKT");

  // events
  static final Node EVENT_TYPE = iri(Namespaces.SEM, "eventType");
  static final Node MODE = iri(Namespaces.DL, "mode");
  static final Node IN_CONTEXT = iri(Namespaces.DL, "context");
  static final Node REALIS = iri(Namespaces.DL, "realis");
  static final Node REALIS_CUE = iri(Namespaces.DL, "realisCue");
  static final Node HAS_ACTOR = iri(Namespaces.SEM, "hasActor");
  static final Node PARTICIPANT = iri(Namespaces.RDF, "value");
  static final Node ACTOR = iri(Namespaces.DL, "actor");
  static final Node RECIPIENT = iri(Namespaces.DL, "recipient");
  static final Node PARTICIPATED = iri(Namespaces.DL, "participation");
  static final Node ROLE_TYPE = iri(Namespaces.SEM, "roleType");
  static final Node SUB_EVENT_OF = iri(Namespaces.SEM, "subEventOf");
  static final Node HAS_PLACE = iri(Namespaces.SEM, "hasPlace");
  static final Node BEGIN = iri(Namespaces.SEM, "hasBeginTimeStamp");
  static final Node END = iri(Namespaces.SEM, "hasEndTimeStamp");
  static final Node EARLIEST_BEGIN = iri(Namespaces.SEM, "hasEarliestBeginTimeStamp");
  static final Node LATEST_BEGIN = iri(Namespaces.SEM, "hasLatestBeginTimeStamp");
  static final Node EARLIEST_END = iri(Namespaces.SEM, "hasEarliestEndTimeStamp");
  static final Node LATEST_END = iri(Namespaces.SEM, "hasLatestEndTimeStamp");
  static final Node TIME_STAMP = iri(Namespaces.SEM, "hasTimeStamp");
  static final Node GRANULARITY = iri(Namespaces.DL, "granularity");
  static final Node DATE_BASIS = iri(Namespaces.DL, "dateBasis");
  static final Node DATE_ANCHOR = iri(Namespaces.DL, "dateAnchor");
  static final Node DATE_OFFSET = iri(Namespaces.DL, "dateOffset");
  static final Node DATE_MODIFIER = iri(Namespaces.DL, "dateModifier");

  // claims
  static final Node CLAIMS = iri(Namespaces.DL, "claims");
  static final Node ATTRIBUTED_TO = iri(Namespaces.PROV, "wasAttributedTo");
  static final Node QUOTED_FROM = iri(Namespaces.PROV, "wasQuotedFrom");
  static final Node POLARITY = iri(Namespaces.DL, "polarity");
  static final Node CERTAINTY = iri(Namespaces.DL, "certainty");
  static final Node APPEARANCE = iri(Namespaces.SCHEMA, "appearance");
  static final Node EVIDENCE = iri(Namespaces.DL, "evidence");

  // links
  static final Node SAME_EVENT = iri(Namespaces.DL, "sameEvent");
  static final Node SAME_ENTITY = iri(Namespaces.DL, "sameEntity");
  static final Node JOINS = iri(Namespaces.DL, "joins");
  static final Node BASIS = iri(Namespaces.DL, "basis");
  static final Node CONFIDENCE = iri(Namespaces.DL, "confidence");

  // granularities
  static final Node UNIT_DAY = iri(Namespaces.TIME, "unitDay");
  static final Node UNIT_WEEK = iri(Namespaces.TIME, "unitWeek");
  static final Node UNIT_MONTH = iri(Namespaces.TIME, "unitMonth");
  static final Node UNIT_YEAR = iri(Namespaces.TIME, "unitYear");
  static final Node UNIT_WEEKEND = iri(Namespaces.DL, "unitWeekend");
  static final Node UNIT_QUARTER = iri(Namespaces.DL, "unitQuarter");
  static final Node UNIT_HALF_YEAR = iri(Namespaces.DL, "unitHalfYear");
  static final Node UNIT_SEASON = iri(Namespaces.DL, "unitSeason");
  static final Node UNIT_DECADE = iri(Namespaces.DL, "unitDecade");
  static final Node UNIT_CENTURY = iri(Namespaces.DL, "unitCentury");

  private Terms() {}

  /** The concept of the taxonomy with a notation: a type ("CONSULT") or mode ("CONSULT-visit"). */
  static Node type(String notation) {
    return iri(Namespaces.TYPE, notation);
  }

  /** The concept of a PLOVER context ("election"). */
  static Node context(String notation) {
    return iri(Namespaces.FIELD, notation);
  }

  /** The concept of a PLOVER sector code ("GOV"). */
  static Node sector(String code) {
    return iri(Namespaces.SECTOR, code);
  }

  /** The term of our own namespace with a name ("planned"). */
  static Node own(String name) {
    return iri(Namespaces.DL, name);
  }

  private static Node iri(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
