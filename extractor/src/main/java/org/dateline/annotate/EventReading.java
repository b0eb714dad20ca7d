package org.dateline.annotate;

/**
 * How the language model reads the trigger of an event.
 *
 * @param ecb the probability that it is a trigger as ECB+ marks them: what happened, in sentences
 *     that tell of an event
 * @param timeml the probability that it is a trigger as TimeML marks them: whatever denotes an
 *     event or a state, light verbs and modal ones included
 * @param state what tells whether two triggers are of one event, see {@link SameEvent}
 */
public record EventReading(double ecb, double timeml, EventFacets facets, EventState state) {}
