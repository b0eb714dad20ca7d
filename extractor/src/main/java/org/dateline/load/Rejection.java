package org.dateline.load;

/**
 * A document that a build did not accept.
 *
 * @param source the file's path or the URL
 * @param place where in the source ("line 3"), empty when it is the whole source
 * @param reason what is wrong and what to do
 */
public record Rejection(String source, String place, String reason) {}
