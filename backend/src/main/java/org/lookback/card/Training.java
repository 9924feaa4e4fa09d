package org.lookback.card;

import java.time.Instant;
import java.time.LocalDate;

/** The training that must come before another test after the last attempt has failed. */
public record Training(
        String caseNo, int afterAttempt, LocalDate trainedOn, String content, String recordedBy, Instant recordedAt) {}
