package org.dateline.load;

import org.dateline.graph.ArticleGraph;

/** A graph with the key of the document that it was extracted from. */
public record KeyedGraph(DocumentKey key, ArticleGraph graph) {}
