package org.dateline.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The triples one article contributes, under the name of its graph. */
public record ArticleGraph(Node name, Graph triples) {}
