package org.lookback.inspection;

import java.time.Instant;

/** The letter by which a critical danger went to the sector regulator. @param regulator code of a unit */
public record Referral(String regulator, String letterNo, String reason, String referredBy, Instant referredAt) {}
