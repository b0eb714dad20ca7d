package org.dateline.pipeline;

import org.dateline.annotate.AnnotatedArticle;
import org.dateline.resolve.ArticleFacts;

/** What extraction makes of one article: the facts, and the annotation that they rest on. */
public record Extraction(AnnotatedArticle annotated, ArticleFacts facts) {}
