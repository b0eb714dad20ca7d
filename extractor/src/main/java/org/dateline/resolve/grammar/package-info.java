/**
 * Noun phrases and clauses of English news, read from dependency trees: who is subject and object,
 * what depends on what, what auxiliaries say.
 */
@NullMarked
package org.dateline.resolve.grammar;

import org.jspecify.annotations.NullMarked;
