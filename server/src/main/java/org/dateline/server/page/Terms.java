package org.dateline.server.page;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the ontology and of the vocabularies it stands on. */
final class Terms {

  static final Node ACTOR = ofOntology("actor");
  static final Node RECIPIENT = ofOntology("recipient");
  static final Node REALIS = ofOntology("realis");
  static final Node HAS_ACTOR = ofSem("hasActor");
  static final Node EVENT_TYPE = ofSem("eventType");

  private Terms() {}

  static Node ofOntology(String name) {
    return NodeFactory.createURI("https://w3id.org/dateline/ontology#" + name);
  }

  static Node ofSem(String name) {
    return NodeFactory.createURI("http://semanticweb.cs.vu.nl/2009/11/sem/" + name);
  }

  /** An event type by its name. */
  static Node type(String name) {
    return NodeFactory.createURI("https://w3id.org/dateline/type/" + name);
  }
}
