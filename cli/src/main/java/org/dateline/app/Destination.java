package org.dateline.app;

/**
 * Where a build puts graphs, as its option says.
 *
 * @param kind the option's name: data, output or endpoint
 * @param name the option's value
 */
record Destination(String kind, String name) {}
