package org.dateline.resolve.claims;

import org.dateline.resolve.Claim.Certainty;
import org.dateline.resolve.Claim.Polarity;
import org.dateline.resolve.Claim.Source;
import org.dateline.text.Span;

/** Who reports something, and how; a claim without its event. */
public record Attribution(Source source, Polarity polarity, Certainty certainty, Span evidence) {}
