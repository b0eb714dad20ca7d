package org.dateline.annotate.network;

/**
 * A name or trigger that covers the words {@code [begin, end)} of a sentence.
 *
 * @param type as its label has it
 * @param probability the mean over its words of the probability of the label chosen
 */
record BioChunk(int begin, int end, String type, double probability) {}
