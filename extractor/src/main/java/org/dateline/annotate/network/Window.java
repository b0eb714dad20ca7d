package org.dateline.annotate.network;

/**
 * Consecutive words of an article that the network reads at once: {@code [begin, end)}, of which
 * the answers for {@code [keepBegin, keepEnd)} are used.
 */
record Window(int begin, int end, int keepBegin, int keepEnd) {}
