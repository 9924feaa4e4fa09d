package org.lookback.flag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A nomination as the form hands it in. @param evidence photos that speak for the venue as a whole */
public record NominationForm(
        @Nullable String venueCode,
        @Nullable FlagOrigin origin,
        @Nullable String reason,
        @Nullable List<@Nullable Tick> items,
        @Nullable List<@Nullable String> evidence) {}
