package org.lookback.venue.web;

import org.jspecify.annotations.Nullable;
import org.lookback.venue.VenueStatus;

/** A new status and why. */
record StatusChange(@Nullable VenueStatus status, @Nullable String reason) {}
