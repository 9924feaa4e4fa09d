package org.lookback.card;

import java.time.Instant;

/** A venue has failed an attempt; published inside the transaction that marks it. @param standing what comes next */
public record TestFailed(String caseNo, String venue, int attempt, int score, Instant at, Standing standing) {}
