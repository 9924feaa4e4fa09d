package org.lookback.venue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A breach to be remembered with its visit. */
public record NewBreach(
        String reference,
        String itemCode,
        Severity severity,
        String description,
        BreachState state,
        @Nullable LocalDate correctedOn) {

    /** A breach that was just found. */
    public static NewBreach open(String reference, String itemCode, Severity severity, String description) {
        return new NewBreach(reference, itemCode, severity, description, BreachState.OPEN, null);
    }
}
