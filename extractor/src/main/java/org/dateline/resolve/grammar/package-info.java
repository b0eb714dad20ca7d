/**
 * Shallow syntax of English news: words, noun phrases, verb groups and clauses, found by rules over
 * parts of speech.
 */
@NullMarked
package org.dateline.resolve.grammar;

import org.jspecify.annotations.NullMarked;
