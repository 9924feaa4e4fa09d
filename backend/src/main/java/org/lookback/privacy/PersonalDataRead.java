package org.lookback.privacy;

import java.time.Instant;

/** Somebody saw personal data in the open: who, when, what kind of look, which record, which fields, why. */
public record PersonalDataRead(
        String who, Instant readAt, String what, String recordId, String fields, String reason) {}
