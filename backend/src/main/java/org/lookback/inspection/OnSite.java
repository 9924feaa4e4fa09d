package org.lookback.inspection;

import java.time.Instant;

/** That officers were inside: since when, and who wrote the record. */
public record OnSite(Instant enteredAt, String recordedBy, boolean refusedToCooperate) {}
