package org.lookback.card;

import java.time.Instant;

/** A venue has passed its knowledge test; published inside the transaction that marks it. */
public record TestPassed(String caseNo, String venue, int attempt, int score, Instant at) {}
