package org.dateline.export;

/**
 * Somebody who takes part in events.
 *
 * @param kind the local name of their class: {@code Person}, {@code State}, ...
 */
public record Party(String iri, String label, String kind) {}
