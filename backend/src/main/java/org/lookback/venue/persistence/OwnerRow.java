package org.lookback.venue.persistence;

import org.jspecify.annotations.Nullable;

/** The sealed columns of a venue. */
record OwnerRow(String code, @Nullable String ownerNameEnc, @Nullable String ownerPhoneEnc) {}
