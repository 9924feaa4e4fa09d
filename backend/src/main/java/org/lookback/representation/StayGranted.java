package org.lookback.representation;

import java.time.Instant;

/** Until the objection is settled the decision is not carried out, nor shown to the public. */
public record StayGranted(String caseNo, int seq, Instant at) {}
